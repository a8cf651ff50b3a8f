/** The statements that find what stands on timelines. */
import type { TimelineRequest } from '../types';
import { type Binder, newBinder } from './binder';
import { afterPosition, type Branch, orderBy } from './branch';
import { eventBranches } from './events';
import { midnight, publicationBranches } from './publications';

/** SQL with what it is given. */
export interface Statement {
  sql: string;
  bindings: Record<string, unknown>;
}

interface Options {
  timeZone: string;
  extent: boolean;
}

const NAMES = { startsOn: 'starts_on', endsOn: 'ends_on', documentId: 'document_id' };

/**
 * The first entries of each request after its position, one more than a page holds: `n` (the request), `type, key,
 * starts_on, ends_on, document_id`; and with `extent` a row of that type for each request that has any.
 *
 * Each key of a timeline gives its own first entries from an index; what is first in all is first in one of them.
 */
export function pageStatement(
  requests: readonly TimelineRequest[],
  { timeZone, extent }: Options,
): Statement {
  const bind = newBinder();
  const pages = requests.flatMap((request, n) => {
    const branches = branchesOf(request, bind, timeZone);
    if (branches.length === 0) return [];
    const page = `page${n} AS MATERIALIZED (${pageOf(n, request, branches, bind, timeZone)})`;
    return [
      { page, selects: [`SELECT * FROM page${n}`, ...(extent ? [extentOf(n, request, branches)] : [])] },
    ];
  });
  const none = 'SELECT 0, NULL, NULL, NULL, NULL, NULL, 0 WHERE false';
  const selects = [...pages.flatMap((page) => page.selects), none];
  return {
    sql: `${pages.length > 0 ? `WITH ${pages.map(({ page }) => page).join(',\n')}` : ''}
      SELECT n, type, key, starts_on::text, ends_on::text, document_id
      FROM (${selects.join('\nUNION ALL\n')}) AS found(n, type, key, starts_on, ends_on, document_id, rank)
      ORDER BY n, rank`,
    bindings: bind.bindings,
  };
}

/** How many entries begin in each bucket: `startsOn, count`; those whose beginning is open under null. */
export function histogramStatement(
  request: Pick<TimelineRequest, 'clauses' | 'filter'>,
  { timeZone, by, take }: { timeZone: string; by: string; take: number },
): Statement {
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

function branchesOf(
  request: Pick<TimelineRequest, 'clauses' | 'filter'>,
  bind: Binder,
  timeZone: string,
): Branch[] {
  return [...eventBranches(request, bind, timeZone), ...publicationBranches(request, bind, timeZone)];
}

/** An entry may be on several timelines of one request. */
function distinct(selects: string[]): string {
  return `SELECT DISTINCT * FROM (${selects.map((select) => `(${select})`).join('\nUNION ALL\n')}) AS every`;
}

function pageOf(
  n: number,
  request: TimelineRequest,
  branches: Branch[],
  bind: Binder,
  timeZone: string,
): string {
  const firsts = branches.map((branch) => firstOf(branch, request, bind, timeZone));
  const ordered = orderBy(request.order, NAMES);
  return `SELECT * FROM (
    SELECT ${n}, type, key, starts_on, ends_on, document_id, row_number() OVER (ORDER BY ${ordered}) AS rank
    FROM (${distinct(firsts)}) AS found) AS page WHERE rank <= ${takeOf(request)}`;
}

function firstOf(branch: Branch, request: TimelineRequest, bind: Binder, timeZone: string): string {
  const { type, columns, instant } = branch;
  const { order, position } = request;
  const after = position ? [afterPosition(order, columns, position, bind)] : [];
  const selected = `SELECT '${type}' AS type, ${columns.key} AS key, ${columns.startsOn} AS starts_on,
    ${columns.endsOn} AS ends_on, ${columns.documentId} AS document_id`;
  if (instant === null) {
    const rows = rowsOf({ ...branch, conditions: [...branch.conditions, ...after] });
    return `${selected} ${rows} ORDER BY ${orderBy(order, columns)} LIMIT ${takeOf(request)}`;
  }
  const start = position ? [fromDayOf(order, instant, bind.day(position[0]), bind, timeZone)] : [];
  const rows = rowsOf({ ...branch, conditions: [...branch.conditions, ...after, ...start] });
  return `WITH first AS (
      ${selected}, ${instant} AS instant ${rows} ORDER BY ${instant} ${order} LIMIT ${takeOf(request)}
    )
    SELECT type, key, starts_on, ends_on, document_id FROM first
    UNION ${selected} ${rows} AND ${restOfDay(order, instant, bind, timeZone)}`;
}

function fromDayOf(
  order: TimelineRequest['order'],
  instant: string,
  day: string,
  bind: Binder,
  timeZone: string,
): string {
  return order === 'asc'
    ? `${instant} >= ${midnight(day, bind, timeZone)}`
    : `${instant} < ${midnight(`(${day} + 1)`, bind, timeZone)}`;
}

/** The day that the limit may have cut in two. */
function restOfDay(order: TimelineRequest['order'], instant: string, bind: Binder, timeZone: string): string {
  const last = (what: string) => `(SELECT ${order === 'asc' ? 'max' : 'min'}(${what}) FROM first)`;
  return order === 'asc'
    ? `${instant} >= ${last('instant')} AND ${instant} < ${midnight(`(${last('starts_on')} + 1)`, bind, timeZone)}`
    : `${instant} <= ${last('instant')} AND ${instant} >= ${midnight(last('starts_on'), bind, timeZone)}`;
}

/**
 * First and last day over all pages: those of the page where it holds everything, else one row from each end of each
 * index.
 */
function extentOf(n: number, request: TimelineRequest, branches: Branch[]): string {
  const goesOn = request.position ? 'true' : `(SELECT count(*) FROM page${n}) = ${takeOf(request)}`;
  const ends = branches.map(({ columns: { startsOn, endsOn }, instant, ...branch }) => {
    const rows = rowsOf(branch);
    return `SELECT (SELECT ${startsOn} ${rows} ORDER BY ${instant ?? startsOn} LIMIT 1) AS starts_on,
      (SELECT ${endsOn} ${rows} ORDER BY ${instant ?? endsOn} DESC LIMIT 1) AS ends_on WHERE ${goesOn}`;
  });
  const own = `SELECT starts_on, ends_on FROM page${n} WHERE NOT (${goesOn})`;
  return `SELECT ${n}, 'extent', NULL, min(starts_on), max(ends_on), NULL, 0
    FROM (${[own, ...ends].join('\nUNION ALL\n')}) AS ends HAVING count(starts_on) > 0`;
}

function rowsOf({ from, conditions }: Pick<Branch, 'from' | 'conditions'>): string {
  return `FROM ${from}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
}

function takeOf({ limit }: TimelineRequest): number {
  return Math.trunc(limit) + 1;
}
