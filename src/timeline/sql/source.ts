/** The parts from which statements about timelines are put together. */
import type { TimelineOrder } from '../types';

/** Rows of one kind that can be read in the order of a timeline. */
export interface EntrySource {
  type: 'event' | 'publication';
  /** What is gone through: `r` is the request, beside it maybe one of its keys. */
  outer: string;
  outerWhere: string;
  /** The rows of one key: FROM and WHERE, without what a cursor adds. */
  rows: string;
  /** Their columns. */
  columns: { key: string; startsOn: string; endsOn: string; documentId: string };
  /** What holds beside the order's own comparison for rows after a cursor, so that an index can begin there. */
  beginning: Record<TimelineOrder, string>;
  /** Index order within a key, and the rest of the last day where that order is not the timeline's. */
  paging: Paging;
}

export type Paging =
  | { kind: 'exact' }
  | {
      /** Ordered by an instant, so that a day may be cut in two: the rest of it is read as well. */
      kind: 'by instant';
      instant: string;
      restOfDay: Record<TimelineOrder, string>;
    };

/** The order of a timeline over columns of these names. */
export function orderBy(
  order: TimelineOrder,
  { startsOn, endsOn, documentId }: Omit<EntrySource['columns'], 'key'>,
): string {
  return order === 'asc'
    ? `${startsOn}, ${endsOn} DESC, ${documentId}`
    : `${startsOn} DESC, ${endsOn}, ${documentId} DESC`;
}

/** Whether a row comes after the request's cursor. The first comparison is one that an index can begin at. */
export function afterCursor(
  order: TimelineOrder,
  { startsOn, endsOn, documentId }: Omit<EntrySource['columns'], 'key'>,
): string {
  const [further, inner] = order === 'asc' ? ['>', '<'] : ['<', '>'];
  return `${startsOn} ${further}= r."startsOn" AND (${startsOn} ${further} r."startsOn" OR ${endsOn} ${inner} r."endsOn"
    OR (${endsOn} = r."endsOn" AND ${documentId} ${further} r."documentId"))`;
}

/** What a statement is given: requests and their keys. Clause 0 is gone through, the others are looked up. */
export const GIVEN = `
  request AS (
    SELECT * FROM jsonb_to_recordset(CAST(:requests AS jsonb))
      AS x(n int, clauses int, "except" int[], "startsOn" date, "endsOn" date, "documentId" text)
  ), timeline AS (
    SELECT * FROM jsonb_to_recordset(CAST(:timelines AS jsonb)) AS x(n int, clause int, key int, among int[])
  ), single AS (
    SELECT * FROM jsonb_to_recordset(CAST(:singles AS jsonb)) AS x(n int, clause int, event int, article int)
  ), mention AS (
    SELECT * FROM jsonb_to_recordset(CAST(:mentions AS jsonb)) AS x(n int, clause int, key int)
  )`;
