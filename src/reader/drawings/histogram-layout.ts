/** How many events begin when, as bars: places in percent, heights as shares of the highest. Pure. */
import type { Answers } from '../page';
import { beginningOf, endOf, placeOf, type Span, type Tick, ticksOf } from './time-scale';

export type Bucket = Answers['HistogramAnswer']['data'][number];

export interface HistogramBar extends Bucket {
  /** Left edge and width in percent. */
  x: number;
  width: number;
  /** 0 to 1. */
  height: number;
}

export interface HistogramLayout {
  bars: HistogramBar[];
  ticks: Tick[];
  span: Span;
}

const TICKS = 6;
/** A single event among hundreds is seen. */
const LOWEST = 0.06;

/** Null where nothing is. @param buckets in order, as the API gives them */
export function layOutHistogram(buckets: Bucket[]): HistogramLayout | null {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return null;
  const span = { from: beginningOf(first.from), to: endOf(last.to) };
  const highest = Math.max(...buckets.map(({ count }) => count));
  const bars = buckets.map((bucket) => {
    const x = placeOf(beginningOf(bucket.from), span);
    const width = Math.max(placeOf(endOf(bucket.to), span) - x, 0);
    return { ...bucket, x, width, height: Math.max(bucket.count / highest, LOWEST) };
  });
  return { bars, ticks: ticksOf(span, TICKS), span };
}
