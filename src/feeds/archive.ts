/**
 * How a feed is cut into the document that is subscribed to and those of its archive (RFC 5005, section 4).
 *
 * An archive document must stay what it is while new entries come, or whoever follows the links would read all of it
 * anew each time. So it does not end after a fixed number of entries, but behind an entry whose id says so
 * (content-defined chunking): wherever a reader comes from, the links lead on to the same documents.
 */
import { createHash } from 'node:crypto';

/** The most entries of one document. */
export const MOST_ENTRIES = 50;
/** An archive document ends behind one entry of so many, on average. */
const EVERY = 32;

export interface Identified {
  documentId: string;
}

/** The entries of one document, and the one behind which the document before it begins; null at the end. */
export interface Cut<T> {
  shown: T[];
  last: T | null;
}

/**
 * Cuts one document off. The one that is subscribed to is full, and the archive begins within it, so that both share
 * some entries.
 *
 * @param rows newest first, one more than MOST_ENTRIES where there are so many
 */
export function cutDocument<T extends Identified>(rows: readonly T[], isArchive: boolean): Cut<T> {
  const full = rows.slice(0, MOST_ENTRIES);
  if (!isArchive) {
    return {
      shown: full,
      last: rows.length > full.length ? (full.findLast(endsDocument) ?? full.at(-1)!) : null,
    };
  }
  const end = full.findIndex(endsDocument);
  const shown = end < 0 ? full : full.slice(0, end + 1);
  return { shown, last: rows.length > shown.length ? shown.at(-1)! : null };
}

function endsDocument({ documentId }: Identified): boolean {
  return createHash('sha256').update(documentId).digest().readUInt8(0) % EVERY === 0;
}
