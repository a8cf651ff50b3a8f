/** What became of an import's items, counted. Pure, and of one size however many there are. */
import type { ImportOutcome } from '../../outcome';
import type { Loss } from '../../page';

/** Shown one by one; the others are counted, and in the report. */
const MOST_REFUSALS = 50;
const MOST_EXAMPLES = 3;

type OutcomeName = ImportOutcome['outcome'];

export interface Refusal {
  file: string;
  item: number | null;
  reason: string;
  fix: string;
}

export interface LossCount {
  items: number;
  examples: string[];
}

export interface Tally {
  counts: Record<OutcomeName, number>;
  published: number;
  /** Suggestions that wait for an editor. */
  waiting: number;
  refusals: Refusal[];
  /** Items in which something was lost, by what it was. */
  lost: Partial<Record<Loss['what'], LossCount>>;
}

export function emptyTally(): Tally {
  return {
    counts: { made: 0, updated: 0, unchanged: 0, kept: 0, refused: 0 },
    published: 0,
    waiting: 0,
    refusals: [],
    lost: {},
  };
}

/** Adds outcomes to a tally, in place. */
export function count(tally: Tally, outcomes: readonly ImportOutcome[]): void {
  for (const { outcome, isPublished, waiting, refusal, file, item, lost } of outcomes) {
    tally.counts[outcome] += 1;
    if (isPublished) tally.published += 1;
    tally.waiting += waiting;
    if (refusal && tally.refusals.length < MOST_REFUSALS)
      tally.refusals.push({ file, item, reason: refusal.reason, fix: refusal.fix });
    for (const what of new Set(lost.map((one) => one.what))) {
      const details = lost.filter((one) => one.what === what).map(({ detail }) => detail);
      const known = tally.lost[what] ?? { items: 0, examples: [] };
      known.items += 1;
      known.examples = [...new Set([...known.examples, ...details])].slice(0, MOST_EXAMPLES);
      tally.lost[what] = known;
    }
  }
}

export function total({ counts }: Tally): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
