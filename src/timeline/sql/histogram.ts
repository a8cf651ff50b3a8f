/** The statements that count what begins when. */
import type { Clause, TimelineRequest } from '../types';
import { type Binder, newBinder } from './binder';
import { rowsOf } from './branch';
import { branchesOf, distinct, type Statement } from './statements';

type Asked = Pick<TimelineRequest, 'clauses' | 'filter'>;

interface Options {
  timeZone: string;
  by: string;
  /** The most buckets to give. */
  take: number;
}

/** How many entries begin in each bucket: `startsOn, count`; those whose beginning is open under null. */
export function histogramStatement(request: Asked, { timeZone, by, take }: Options): Statement {
  const bind = newBinder();
  const branches = branchesOf(request, bind, timeZone);
  const selects = branches.map(
    ({ type, columns, ...branch }) =>
      `SELECT '${type}' AS type, ${columns.key} AS key, ${columns.startsOn} AS starts_on ${rowsOf(branch)}`,
  );
  const { from } = request.filter;
  const begun = from === null ? 'starts_on' : `greatest(starts_on, ${bind.day(from)})`;
  const bucket = `CAST(date_trunc(${bind.value(by)}, CAST(begun AS timestamp)) AS date)`;
  return {
    sql: `SELECT CASE WHEN isfinite(begun) THEN ${bucket}::text END AS "startsOn", count(*)::int AS count
      FROM (SELECT ${begun} AS begun FROM (${distinct(selects)}) AS found) AS begun
      GROUP BY 1 ORDER BY 1 LIMIT CAST(${bind.value(take)} AS int)`,
    bindings: bind.bindings,
  };
}

/**
 * The same from the tallies by month, which do not grow with the archive; null where they cannot answer: they know
 * one timeline or all events, by significance.
 */
export function tallyStatement({ clauses, filter }: Asked, { by, take }: Options): Statement | null {
  const key = talliedKey(clauses);
  if (key === null || by === 'day' || !isTallied(filter)) return null;
  const bind = newBinder();
  const bucket = `CAST(date_trunc(${bind.value(by)}, CAST(month AS timestamp)) AS date)`;
  return {
    sql: `SELECT CASE WHEN isfinite(month) THEN ${bucket}::text END AS "startsOn", sum(events)::int AS count
      FROM record_tally WHERE key = ${bind.key(key)} AND events > 0 AND ${leastSignificance(filter, bind)}
      GROUP BY 1 ORDER BY 1 LIMIT CAST(${bind.value(take)} AS int)`,
    bindings: bind.bindings,
  };
}

/** The key that stands for all events. */
const ALL = 0;

function talliedKey([first, ...further]: readonly Clause[]): number | null {
  if (!first) return ALL;
  const [timeline, ...others] = first.timelines;
  const isOne = timeline && others.length === 0 && !timeline.around && further.length === 0;
  // Articles have no tally; their events are few.
  const isCounted = first.events.length === 0 && first.articles.length === 0 && first.except.length === 0;
  return isOne && isCounted ? timeline.key : null;
}

function isTallied({ significance: _, ...filter }: TimelineRequest['filter']): boolean {
  const { publications, ...conditions } = filter;
  return !publications && Object.values(conditions).every((condition) => condition === null);
}

function leastSignificance({ significance }: TimelineRequest['filter'], bind: Binder): string {
  return significance === null ? 'true' : `significance >= CAST(${bind.value(significance)} AS smallint)`;
}
