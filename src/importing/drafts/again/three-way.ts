/** A field as the import last wrote it, as it is now, and as the file has it now: what becomes of it. Pure. */
import type { Kept } from '../../outcome';
import { isSame, type Written } from './written';

export interface Comparison {
  /** Fields to be written as the file has them. */
  take: string[];
  /** Fields that an editor changed and that stay, where the file has them otherwise. */
  kept: Kept[];
  /** What is remembered from now on. */
  written: Written;
}

/**
 * Takes what the file changed and no editor did. An editor's field always stays; where the file has the same words by
 * now there is nothing to do.
 *
 * @param last as the import last wrote them; a field that it never wrote is an editor's
 * @param stored as they are in the draft
 * @param incoming as the file has them
 */
export function compareFields(last: Written, stored: Written, incoming: Written): Comparison {
  const comparison = { take: [] as string[], kept: [] as Kept[], written: {} as Record<string, unknown> };
  for (const [field, wanted] of Object.entries(incoming)) {
    const known = Object.hasOwn(last, field);
    const isOurs = known && isSame(last[field], stored[field]);
    if (isSame(stored[field], wanted)) {
      comparison.written[field] = wanted;
    } else if (isOurs) {
      comparison.take.push(field);
      comparison.written[field] = wanted;
    } else {
      const isFileSame = known && isSame(last[field], wanted);
      comparison.kept.push({
        field,
        reason: isFileSame ? 'changed by an editor' : 'changed by an editor; the file has it otherwise, too',
      });
      if (known) comparison.written[field] = last[field];
    }
  }
  return comparison;
}
