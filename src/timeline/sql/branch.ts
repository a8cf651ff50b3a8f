/** The parts of which statements about timelines are made. */
import type { TimelineOrder, TimelinePosition } from '../types';
import type { Binder } from './binder';

/** Rows that one index gives in the order of a timeline. */
export interface Branch {
  type: 'event' | 'publication';
  from: string;
  conditions: string[];
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
  { startsOn, endsOn, documentId }: Ordered,
  [start, end, id]: TimelinePosition,
  bind: Binder,
): string {
  const [further, inner] = order === 'asc' ? ['>', '<'] : ['<', '>'];
  return `${startsOn} ${further}= ${bind.day(start)} AND (${startsOn} ${further} ${bind.day(start)}
    OR ${endsOn} ${inner} ${bind.day(end)}
    OR (${endsOn} = ${bind.day(end)} AND ${documentId} ${further} ${bind.value(id)}))`;
}
