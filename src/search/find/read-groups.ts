/** Reads all that is found, or where that is too much the newest and most named of each group. */
import { type Raw, rowsOf } from '../../record/sql';
import { type Asked, expectedRows, readWindow } from './candidates';
import type { Group } from './groups';
import { type GroupRead, readGroup } from './read-group';
import { MOST } from './window';

/** Up to so many expected rows, everything is tried first: of a word that is rare the planner knows no more than that. */
const WORTH_TRYING = 2 * MOST;

/**
 * Two statements for what is rare, some more for what is common.
 *
 * @returns one part where all was read together, else one for each group
 */
export async function readGroups(
  transaction: Raw,
  groups: readonly Group[],
  asked: Asked,
): Promise<GroupRead[]> {
  const expected = await expectedRows(transaction, asked);
  return byIndex(transaction, async () => {
    if (expected <= WORTH_TRYING) {
      const { candidates, cut } = await readWindow(transaction, together(groups), asked, 'all');
      if (!cut) return [{ candidates, window: 'all', complete: true }];
    }
    const reads: GroupRead[] = [];
    for (const group of groups) reads.push(await readGroup(transaction, group, asked, expected));
    return reads;
  });
}

/** All groups as one. */
export function together(groups: readonly Group[]): Group {
  if (groups.length === 1) return groups[0]!;
  return { kinds: groups.flatMap(({ kinds }) => kinds), order: 'popularity' };
}

/**
 * The planner believes that to compare a tsvector costs next to nothing, and would read a table from its beginning
 * for a common word; and what it does not choose by cost it would compile.
 */
export async function byIndex<T>(transaction: Raw, work: () => Promise<T>): Promise<T> {
  const set = (value: string) =>
    rowsOf(transaction, `SELECT set_config('enable_seqscan', ?, true), set_config('jit', ?, true)`, [
      value,
      value,
    ]);
  await set('off');
  const result = await work();
  await set('on');
  return result;
}
