/** Days on an axis, in percent of its length: a drawing in percent fits a phone and a desktop alike. Pure. */
import { scaleUtc } from 'd3-scale';

const DAY = 86_400_000;
const SHARE_OF_MARGIN = 0.03;

/** Milliseconds since 1970: from the beginning of the first day to the end of the last. */
export interface Span {
  from: number;
  to: number;
}

export interface Tick {
  /** 0 to 100. */
  at: number;
  text: string;
}

/** The beginning of a day, `YYYY-MM-DD`. */
export function beginningOf(day: string): number {
  return Date.parse(day);
}

/** The end of a day, `YYYY-MM-DD`. */
export function endOf(day: string): number {
  return Date.parse(day) + DAY;
}

/** What an axis shows to show all of these moments, with a margin; null where there are none. */
export function spanOf(moments: Iterable<number>): Span | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const moment of moments) {
    from = Math.min(from, moment);
    to = Math.max(to, moment);
  }
  if (from > to) return null;
  const margin = Math.max((to - from) * SHARE_OF_MARGIN, DAY);
  return { from: from - margin, to: to + margin };
}

/** Where a moment stands, 0 to 100; what lies outside stands at the edge. */
export function placeOf(moment: number, { from, to }: Span): number {
  const share = ((moment - from) / (to - from)) * 100;
  return Math.round(Math.min(Math.max(share, 0), 100) * 100) / 100;
}

/** Round years, months or days, about as many as asked for, none twice. */
export function ticksOf(span: Span, about: number): Tick[] {
  const scale = scaleUtc([span.from, span.to], [0, 100]);
  const format = scale.tickFormat();
  return scale.ticks(about).map((date) => ({ at: placeOf(date.getTime(), span), text: format(date) }));
}
