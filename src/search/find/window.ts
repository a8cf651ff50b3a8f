/**
 * The part of a group that is read: of a common word, ranking everything would take longer the more there is. So the
 * newest days or the most named entities are read, as many as hold enough.
 */
import { popularityMark, rangeMarks, WIDE } from '../../record/text/marks';
import type { Group } from './groups';

/** First and last day as numbers, least popularity, or all. */
export type Window = { days: readonly [number, number] } | { popularity: number } | 'all';

/** As many as are ranked at most, and with how many of them a window is wide enough. */
export const MOST = 800;
export const ENOUGH = 200;
/** What a window is meant to hold. */
const AIM = 320;
const HIGHEST_POPULARITY = 31;
/** Least popularities, one after the other. */
export const POPULARITIES = [8, 4, 0] as const;

/** The marks of a window, as a tsquery; null where there is none. */
export function windowQuery({ order, kinds }: Group, window: Window): string | null {
  if (window === 'all') return null;
  if (!('days' in window)) return anyOf(popular(window.popularity));
  const kind = order === 'time' && kinds[0] === 'event' ? 'event' : 'article';
  return anyOf([...rangeMarks(kind, ...window.days), ...(kind === 'event' ? [WIDE] : [])]);
}

/** One of these marks, as a tsquery. */
function anyOf(marks: readonly string[]): string {
  return `(${marks.map((mark) => `'${mark}'`).join(' | ')})`;
}

function popular(least: number): string[] {
  return Array.from({ length: HIGHEST_POPULARITY - least + 1 }, (_, index) => popularityMark(least + index));
}

/**
 * How many days to read, from the last one back.
 *
 * @param span all days
 * @param expected how many rows of them will be found
 */
export function firstWidth(span: number, expected: number): number {
  return Math.max(1, Math.min(span, Math.ceil((span * AIM) / Math.max(expected, 1))));
}

/** Widths known to hold too little and too much. */
export interface Tried {
  tooFew: number;
  tooMany: number;
}

/** The next width to try, or null where there is none between. */
export function nextWidth({ tooFew, tooMany }: Tried, found: number, span: number): number | null {
  const wider = Math.ceil(tooFew * Math.min(16, Math.max(2, AIM / Math.max(found, 1))));
  const next = tooMany <= span ? Math.floor(Math.sqrt(Math.max(tooFew, 1) * tooMany)) : Math.min(wider, span);
  return next > tooFew && next < tooMany ? next : null;
}
