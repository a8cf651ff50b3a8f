/**
 * Surrogate keys: what an answer depends on, in words that a cache in front keeps beside it and drops it by
 * (docs/api.md tells how). An answer has a key for whatever it shows or asks; a change has the keys of every answer
 * that it makes stale.
 */
import { type DocumentKind, PLURALS } from './kinds';

/** What every answer has. Dropping it empties the cache. */
export const EVERYTHING = 'dateline';

/** What an answer has that any change may alter. */
export const ANY_CHANGE = 'record';

/** An answer that shows the document has it. */
export const shownKey = (documentId: string) => documentId;

/** An answer that lists what is told about the document has it: an article about a person changes that list, and not the person. */
export const aboutKey = (documentId: string) => `about-${documentId}`;

/** A list of documents of a type, or whatever counts them, has it: each change of one may alter it. */
export const listKey = (kind: DocumentKind) => PLURALS[kind];

/** Stands for all documents of a type, in an answer that has to do with too many of them to name each. */
export const anyKey = (kind: DocumentKind) => `any-${kind}`;
