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
  /** Slug as of this change, or the last one of what is gone; null of a source that is gone, which may be confidential. */
  slug: string | null;
  change: ChangeKind;
  /** ISO 8601. */
  at: string;
  /** Documents whose answers it changes besides its own, such as whom an article names. Empty where they are too many. */
  touches: TouchedDocument[];
  /** Surrogate keys of all answers that it makes stale (src/record/surrogate-keys.ts). */
  keys: string[];
}

/** A document of whom answers tell something else though it was not changed itself. */
export interface TouchedDocument {
  type: DocumentKind;
  documentId: string;
}

/** Where the next changes begin: behind the n-th change of a version. */
export interface ChangePosition {
  version: string;
  position: number;
}

/** A page of changes, the oldest first. */
export interface ChangePage {
  changes: Change[];
  /** Where to read on: behind all that this page has looked at. */
  next: ChangePosition;
  /** Whether there may be more already. Else `next` lies behind the latest change of all. */
  more: boolean;
}
