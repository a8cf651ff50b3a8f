/** The parts of which statements about timelines are made. */
import type { TimelineOrder, TimelinePosition } from '../types';
import type { Binder } from './binder';

/** Rows that one index gives in the order of a timeline. */
export interface Branch {
  type: 'event' | 'publication';
  from: string;
  /** What the index answers. */
  conditions: string[];
  /** What has to be looked up for each row, in further tables and by further conditions. */
  lookUp: { joins: string; conditions: string[] };
  columns: { key: string; startsOn: string; endsOn: string; documentId: string };
  /** Where the index is ordered by an instant, which may cut a day in two: the instant. */
  instant: string | null;
}

type Ordered = Omit<Branch['columns'], 'key'>;

/** The order of a timeline over columns of these names. */
export function orderBy(order: TimelineOrder, { startsOn, endsOn, documentId }: Ordered): string {
  return order === 'asc'
    ? `${startsOn}, ${endsOn} DESC, ${documentId}`
    : `${startsOn} DESC, ${endsOn}, ${documentId} DESC`;
}

/** What holds of rows after a position. An index can begin at the first comparison. */
export function afterPosition(
  order: TimelineOrder,
  columns: Ordered,
  [start, end, id]: TimelinePosition,
  bind: Binder,
): string {
  const position = { startsOn: bind.day(start), endsOn: bind.day(end), documentId: bind.value(id) };
  return isAfter(order, columns, position);
}

/** What holds of a row that comes after another. */
export function isAfter(order: TimelineOrder, row: Ordered, other: Ordered): string {
  const [further, inner] = order === 'asc' ? ['>', '<'] : ['<', '>'];
  return `${row.startsOn} ${further}= ${other.startsOn} AND (${row.startsOn} ${further} ${other.startsOn}
    OR ${row.endsOn} ${inner} ${other.endsOn}
    OR (${row.endsOn} = ${other.endsOn} AND ${row.documentId} ${further} ${other.documentId}))`;
}

/** Whether every row that the index gives fits. */
export function isPlain({ lookUp }: Branch): boolean {
  return lookUp.conditions.length === 0;
}

/** FROM and WHERE of all rows that fit. */
export function rowsOf({ from, conditions, lookUp }: Pick<Branch, 'from' | 'conditions' | 'lookUp'>): string {
  return `FROM ${from} ${lookUp.joins} ${where([...conditions, ...lookUp.conditions])}`;
}

/** FROM and WHERE of rows that fit, of those that the index gives first: at most `budget` are looked up. */
export function firstRowsOf(branch: Branch, order: string, budget: number): string {
  const { lookUp } = branch;
  return `FROM (${scan(branch, order)} LIMIT ${budget}) AS m ${lookUp.joins} ${where(lookUp.conditions)}`;
}

/** The last of the rows that are looked up, where there are so many. */
export function lastLookedUp(branch: Branch, order: string, budget: number): string {
  return `${scan(branch, order)} OFFSET ${budget - 1} LIMIT 1`;
}

function scan({ from, conditions }: Branch, order: string): string {
  return `SELECT m.event, m.starts_on, m.ends_on, m.document_id, m.significance FROM ${from}
    ${where(conditions)} ORDER BY ${order}`;
}

function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
}
