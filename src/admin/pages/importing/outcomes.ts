/** What came of an import, counted and sorted. Pure. */
import type { ImportOutcome } from '../../../importing/outcome';

export type { ImportOutcome };

export type Outcome = ImportOutcome['outcome'];

/** Why: a clause that goes on from the file's name. How it is mended: a sentence without its full stop. */
export type Refusal = Pick<NonNullable<ImportOutcome['refusal']>, 'reason' | 'fix'>;

/** What wants to be looked at first. */
const ORDER: readonly Outcome[] = ['refused', 'kept', 'made', 'updated', 'unchanged'];

export function counted(outcomes: readonly ImportOutcome[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** Refusals first, then what an editor's changes stood against; else in the order of the files. */
export function troubleFirst(outcomes: readonly ImportOutcome[]): ImportOutcome[] {
  return [...outcomes].sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
}
