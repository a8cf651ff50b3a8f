/** The statements that find what stands on timelines. */
import type { TimelineRequest } from '../types';
import { type Binder, newBinder } from './binder';
import {
  afterPosition,
  type Branch,
  firstRowsOf,
  isAfter,
  isPlain,
  lastLookedUp,
  orderBy,
  rowsOf,
} from './branch';
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
  /**
   * Rows of an index that are looked up for one page at most: where a filter leaves little, a page is short and says
   * where the next begins, rather than going through a whole archive.
   */
  budget: number;
}

const NAMES = { startsOn: 'starts_on', endsOn: 'ends_on', documentId: 'document_id' };
const NAMES_IN = (table: string) => ({
  ...{ startsOn: `${table}.starts_on`, endsOn: `${table}.ends_on`, documentId: `${table}.document_id` },
});

/**
 * The first entries of each request after its position, one more than a page holds: `n` (the request), `type, key,
 * starts_on, ends_on, document_id`; with `extent` a row of that type for each request that has any; and a row of type
 * `horizon` where more would have to be looked up than a page is worth: what comes after it was not looked for.
 *
 * Each key of a timeline gives its own first entries from an index; what is first in all is first in one of them.
 */
export function pageStatement(
  requests: readonly TimelineRequest[],
  { timeZone, extent, budget }: Options,
): Statement {
  const bind = newBinder();
  const parts = requests.flatMap((request, n) => {
    const branches = branchesOf(request, bind, timeZone);
    return branches.length === 0 ? [] : [partsOf({ n, request, branches, bind, timeZone, budget }, extent)];
  });
  const tables = parts.flatMap((part) => part.tables);
  const none = 'SELECT 0, NULL, NULL, NULL, NULL, NULL, 0 WHERE false';
  const selects = [...parts.flatMap((part) => part.selects), none];
  return {
    sql: `${tables.length > 0 ? `WITH ${tables.join(',\n')}` : ''}
      SELECT n, type, key, starts_on::text, ends_on::text, document_id
      FROM (${selects.join('\nUNION ALL\n')}) AS found(n, type, key, starts_on, ends_on, document_id, rank)
      ORDER BY n, rank`,
    bindings: bind.bindings,
  };
}

/** A request on its way to a statement. */
interface Asked {
  n: number;
  request: TimelineRequest;
  branches: Branch[];
  bind: Binder;
  timeZone: string;
  budget: number;
}

function partsOf(asked: Asked, extent: boolean): { tables: string[]; selects: string[] } {
  const { n, branches } = asked;
  const firsts = branches.map(
    (branch, index) => `first${n}_${index} AS MATERIALIZED (${firstOf(branch, asked)})`,
  );
  const horizon = horizonOf(asked);
  const page = `page${n} AS MATERIALIZED (${pageOf(asked, horizon !== null)})`;
  return {
    tables: [...firsts, ...(horizon === null ? [] : [`horizon${n} AS MATERIALIZED (${horizon})`]), page],
    selects: [
      `SELECT * FROM page${n}`,
      ...(horizon === null
        ? []
        : [`SELECT ${n}, 'horizon', NULL, starts_on, ends_on, document_id, 0 FROM horizon${n}`]),
      ...(extent ? [extentOf(asked)] : []),
    ],
  };
}

/** Where the entries of a request are found. */
export function branchesOf(
  request: Pick<TimelineRequest, 'clauses' | 'filter'>,
  bind: Binder,
  timeZone: string,
): Branch[] {
  return [...eventBranches(request, bind, timeZone), ...publicationBranches(request, bind, timeZone)];
}

/** An entry may be on several timelines of one request. */
export function distinct(selects: string[]): string {
  if (selects.length === 1) return selects[0]!;
  return `SELECT DISTINCT * FROM (${selects.map((select) => `(${select})`).join('\nUNION ALL\n')}) AS every`;
}

function pageOf({ n, request, branches }: Asked, hasHorizon: boolean): string {
  const firsts = branches.map((_, index) => `SELECT * FROM first${n}_${index}`);
  const ordered = orderBy(request.order, NAMES);
  const seen = hasHorizon
    ? `WHERE NOT EXISTS (SELECT 1 FROM horizon${n} h WHERE ${isAfter(request.order, NAMES_IN('found'), NAMES_IN('h'))})`
    : '';
  return `SELECT * FROM (
    SELECT ${n}, type, key, starts_on, ends_on, document_id, row_number() OVER (ORDER BY ${ordered}) AS rank
    FROM (${distinct(firsts)}) AS found ${seen}) AS page WHERE rank <= ${takeOf(request)}`;
}

/** Where the first branch stopped that looked up all that it may without filling the page. */
function horizonOf({ n, request, branches, bind, budget }: Asked): string | null {
  const stops = branches.flatMap((branch, index) => {
    if (isPlain(branch)) return [];
    const last = lastLookedUp(
      afterPage(branch, request, bind),
      orderBy(request.order, branch.columns),
      budget,
    );
    return [
      `SELECT * FROM (${last}) AS last WHERE (SELECT count(*) FROM first${n}_${index}) < ${takeOf(request)}`,
    ];
  });
  if (stops.length === 0) return null;
  return `SELECT starts_on, ends_on, document_id FROM (${stops.join('\nUNION ALL\n')}) AS stops
    ORDER BY ${orderBy(request.order, NAMES)} LIMIT 1`;
}

function afterPage(branch: Branch, { order, position }: TimelineRequest, bind: Binder): Branch {
  if (!position) return branch;
  return {
    ...branch,
    conditions: [...branch.conditions, afterPosition(order, branch.columns, position, bind)],
  };
}

function firstOf(branch: Branch, { request, bind, timeZone, budget }: Asked): string {
  const { type, columns, instant } = branch;
  const { order, position } = request;
  const selected = `SELECT '${type}' AS type, ${columns.key} AS key, ${columns.startsOn} AS starts_on,
    ${columns.endsOn} AS ends_on, ${columns.documentId} AS document_id`;
  const own = afterPage(branch, request, bind);
  const ordered = orderBy(order, columns);
  if (instant === null) {
    const rows = isPlain(branch) ? rowsOf(own) : firstRowsOf(own, ordered, budget);
    return `${selected} ${rows} ORDER BY ${ordered} LIMIT ${takeOf(request)}`;
  }
  const start = position ? [fromDayOf(order, instant, bind.day(position[0]), bind, timeZone)] : [];
  const rows = rowsOf({ ...own, conditions: [...own.conditions, ...start] });
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
 * index. Where none of the rows looked up fits, the day where looking ended.
 */
function extentOf({ n, request, branches, budget }: Asked): string {
  const stopped = branches.every(isPlain) ? '' : `AND NOT EXISTS (SELECT 1 FROM horizon${n})`;
  const isWhole = request.position
    ? 'false'
    : `(SELECT count(*) FROM page${n}) < ${takeOf(request)} ${stopped}`;
  const ends = branches.map((branch) => {
    const { startsOn, endsOn } = branch.columns;
    const first = endOf(branch, startsOn, branch.instant ?? startsOn, budget);
    const last = endOf(branch, endsOn, `${branch.instant ?? endsOn} DESC`, budget);
    return `SELECT ${first} AS starts_on, ${last} AS ends_on WHERE NOT (${isWhole})`;
  });
  const own = `SELECT starts_on, ends_on FROM page${n} WHERE ${isWhole}`;
  return `SELECT ${n}, 'extent', NULL, min(starts_on), max(ends_on), NULL, 0
    FROM (${[own, ...ends].join('\nUNION ALL\n')}) AS ends HAVING count(starts_on) > 0`;
}

function endOf(branch: Branch, column: string, order: string, budget: number): string {
  if (isPlain(branch)) return `(SELECT ${column} ${rowsOf(branch)} ORDER BY ${order} LIMIT 1)`;
  const seen = column.replace('m.', 'last.');
  return `coalesce((SELECT ${column} ${firstRowsOf(branch, order, budget)} ORDER BY ${order} LIMIT 1),
    (SELECT ${seen} FROM (${lastLookedUp(branch, order, budget)}) AS last))`;
}

function takeOf({ limit }: TimelineRequest): number {
  return Math.trunc(limit) + 1;
}
