/** From a histogram to bars: as many as there is room for, whatever the number of buckets. Pure. */
import { DAY, place, type Span } from './marks';

/** First and last day, and how many events begin on one of its days. */
export interface Bucket {
  from: string;
  to: string;
  count: number;
}

export interface Bar {
  x: number;
  width: number;
  height: number;
  count: number;
}

const NARROWEST = 3;

/** The whole of a histogram; null where it is empty. */
export function spanOfBuckets(buckets: Bucket[]): Span | null {
  const first = buckets[0];
  const last = buckets.at(-1);
  return first && last ? { from: Date.parse(first.from), to: Date.parse(last.to) + DAY } : null;
}

/** Bars inside the width, at most one in three pixels; heights are shares of the highest. */
export function bars(buckets: Bucket[], span: Span, width: number, height: number): Bar[] {
  const columns = new Map<number, { count: number; end: number }>();
  for (const { from, to, count } of buckets) {
    const x = place(Date.parse(from), span, width);
    const end = place(Date.parse(to) + DAY, span, width);
    if (end <= 0 || x >= width) continue;
    const column = Math.max(0, Math.floor(x / NARROWEST) * NARROWEST);
    const known = columns.get(column);
    columns.set(column, {
      count: (known?.count ?? 0) + count,
      end: Math.max(known?.end ?? 0, Math.min(end, width)),
    });
  }
  const highest = [...columns.values()].reduce((most, { count }) => Math.max(most, count), 1);
  return [...columns].map(([x, { count, end }]) => ({
    x,
    width: Math.max(end - x - 1, NARROWEST - 1),
    height: Math.max(2, (count / highest) * height),
    count,
  }));
}

/** The bucket that suits a span: some tens to some hundreds of bars. */
export function bucketFor({ from, to }: Span): 'year' | 'month' | 'day' {
  const days = (to - from) / DAY;
  if (days > 15 * 365) return 'year';
  return days > 200 ? 'month' : 'day';
}

/** The days of a span as EDTF has them. */
export function daysOfSpan({ from, to }: Span): { from: string; to: string } {
  return { from: isoDay(from), to: isoDay(to - 1) };
}

function isoDay(moment: number): string {
  const earliest = Date.parse('0001-01-01');
  const latest = Date.parse('9999-12-31');
  return new Date(Math.min(Math.max(moment, earliest), latest)).toISOString().slice(0, 10);
}
