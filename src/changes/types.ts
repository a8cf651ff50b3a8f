/** What has changed for the public, in the order in which it was committed. */
import type { DocumentKind } from '../record/kinds';

/**
 * - `published`: on the record from now on; for an article, published
 * - `changed`: it says something else
 * - `moved`: its slug is another one, and so are addresses made of it
 * - `gone`: off the record
 */
export type ChangeKind = 'published' | 'changed' | 'moved' | 'gone';

/** One document that a commit changed for the public. */
export interface Change {
  /** Version of the record that the commit made (src/record/version.ts); several changes may share one. */
  version: string;
  type: DocumentKind;
  documentId: string;
  /** Present slug, or the last one of what is gone. */
  slug: string | null;
  change: ChangeKind;
  /** ISO 8601. */
  at: string;
  /** Documents whose answers it changes besides its own, such as whom an article names, by type. */
  touches: { type: DocumentKind; documentId: string }[];
  /** Surrogate keys of all answers that it makes stale. */
  keys: string[];
}

/** Where the next changes begin: behind the n-th change of a version. */
export interface ChangePosition {
  version: string;
  position: number;
}

/** A page of changes, the oldest first. */
export interface ChangePage {
  changes: Change[];
  /** Behind the last change of the page; where there is none, behind the latest of all. */
  next: ChangePosition;
}
