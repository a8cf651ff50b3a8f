/** Cuts rows that were read one over the limit into pages. */
import type { Position } from '../http/cursor';
import type { Page } from './types';

/**
 * The page of each subject, in the order of the subjects.
 *
 * @param rows of all subjects, each subject's in order, at most one more than the limit
 */
export function pagesOf<Row extends { subject: number }, T>(
  subjects: readonly number[],
  rows: readonly Row[],
  { limit, entry, position }: { limit: number; entry: (row: Row) => T; position: (row: Row) => Position },
): Page<T>[] {
  return subjects.map((subject) => {
    const own = rows.filter((row) => row.subject === subject);
    const shown = own.slice(0, limit);
    const last = shown.at(-1);
    return { entries: shown.map(entry), next: own.length > limit && last ? position(last) : null };
  });
}
