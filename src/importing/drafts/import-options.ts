/** What goes into an import of a batch. */
import type { ArticleReader } from '../../suggestions/read-article';
import type { ImportedItem } from '../item';

export interface ReadItem {
  /** As whoever imports knows it: it stands in every outcome. */
  file: string;
  /** Its number in the file, from 1. */
  number: number;
  item: ImportedItem;
}

/** A picture's bytes, and what they were called. */
export interface PictureBytes {
  bytes: Uint8Array;
  /** `harbour.jpg`. */
  name: string;
}

/**
 * Gives the bytes of a picture by its address: of a file beside the page, or fetched.
 *
 * @returns null where there is none
 */
export type PictureSource = (address: string) => Promise<PictureBytes | null>;

export interface ImportOptions {
  /** Least confidence from which suggestions are applied; null: all wait. */
  apply: number | null;
  /** Publish what the checks let through. */
  publish: boolean;
  /** Make the people and organizations that a file names and the archive does not hold. */
  create: boolean;
  dryRun: boolean;
  /** An administrator's id, as whose work it counts. */
  by: number | null;
  /** When the import began: the same for all its batches. */
  now: Date;
  /** Null: none is taken, and pictures keep their addresses. */
  pictures: PictureSource | null;
  /** Where texts are read: in this process by default. */
  read?: ArticleReader;
}
