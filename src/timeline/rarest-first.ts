/** Which of several clauses to go through. */
import { type Raw, rowsOf } from '../record/sql';
import type { Clause, TimelineRequest } from './types';

/** Events counted for a key; beyond that, keys count as equally common. */
const COUNTED = 1000;

/**
 * Puts the clause that fewest events fulfil first: it is gone through, and the others are looked up. No statement
 * where no request has several clauses, one where some have.
 */
export async function rarestFirst(
  transaction: Raw,
  requests: readonly TimelineRequest[],
): Promise<TimelineRequest[]> {
  const several = requests.filter(({ clauses }) => clauses.length > 1);
  if (several.length === 0) return [...requests];
  const keys = several.flatMap(({ clauses }) =>
    clauses.flatMap(({ timelines }) => timelines.map(({ key }) => key)),
  );
  const sizes = await sizesOf(transaction, [...new Set(keys)]);
  const sizeOf = ({ timelines, events }: Clause) =>
    timelines.reduce((sum, { key }) => sum + (sizes.get(key) ?? 0), events.length);
  return requests.map((request) => ({
    ...request,
    clauses: [...request.clauses].sort((first, second) => sizeOf(first) - sizeOf(second)),
  }));
}

async function sizesOf(transaction: Raw, keys: number[]): Promise<Map<number, number>> {
  const rows = await rowsOf<{ key: number; size: number }>(
    transaction,
    `SELECT k.key, (SELECT count(*)::int FROM (
       SELECT 1 FROM record_moment m WHERE m.key = k.key LIMIT ?::int) AS counted) AS size
     FROM unnest(?::int[]) AS k(key)`,
    [COUNTED, keys],
  );
  return new Map(rows.map(({ key, size }) => [key, size]));
}
