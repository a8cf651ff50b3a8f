/** A refusal as the outcome of an item. Pure. */
import type { ImportOutcome } from '../outcome';
import type { Refused } from '../refusal';

/**
 * @param number of the item in its file, from 1; null where the file as a whole is refused, or the rest of it
 * @param of what is known of the item
 */
export function refusedOutcome(
  { code, file, reason, fix, item = null }: Refused,
  number: number | null,
  of: Partial<Pick<ImportOutcome, 'kind' | 'title'>> = {},
): ImportOutcome {
  return {
    file,
    item: number,
    outcome: 'refused',
    kind: of.kind ?? null,
    documentId: null,
    // An item that is none has no title: what its reader calls it is the nearest.
    title: of.title ?? item,
    isPublished: false,
    kept: [],
    lost: [],
    waiting: 0,
    refusal: { code, reason, fix },
  };
}
