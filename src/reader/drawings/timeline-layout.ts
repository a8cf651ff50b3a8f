/**
 * Where a timeline's entries stand beside its axis. The text flows, so that nothing runs into another at any width; what
 * lasts is a bar in a lane of its own beside the rows of what happened meanwhile. Pure.
 */
import type { Answers } from '../page';
import { beginningOf, endOf } from './time-scale';

export type TimelineEntry = Answers['TimelineEntry'];

/** Bars beside one another; more would leave no room for the text on a phone. */
export const LANES = 3;

const DAYS_OF_A_YEAR = 365.25;
const DAY = 86_400_000;
/** A bar is seen, and does not touch the next mark, however short its time is against the row's. */
const SHORTEST = 0.35;
const LONGEST = 0.9;

/** The part of a bar that a row shows; `from` and `to` are shares of the way to the next row's mark. */
export interface Segment {
  /** 1 to LANES; the axis itself is 0. */
  lane: number;
  from: number;
  to: number;
  begins: boolean;
  ends: boolean;
  /** Which entry's it is. */
  of: TimelineEntry;
}

export interface Row {
  entry: TimelineEntry;
  /** A day is a point; all else is a bar, or a short one on the axis where no lane is free. */
  mark: 'point' | 'bar' | 'stub';
  segments: Segment[];
  /** The year, where it is another than the row's before; null too where no first day is known. */
  year: string | null;
  /** Whole years since the row before, where there are any. */
  yearsSince: number;
}

interface Bar {
  of: TimelineEntry;
  lane: number;
  first: number;
  last: number;
  /** Share of the last row. */
  end: number;
  /** It has an end; else it goes on. */
  ends: boolean;
}

/** @param entries in the order of a timeline: by first day, open beginnings first */
export function layOutTimeline(entries: readonly TimelineEntry[]): Row[] {
  const bars = barsOf(entries);
  const barOf = new Map(bars.map((bar) => [bar.of, bar]));
  return entries.map((entry, index) => {
    const mark = isPoint(entry) ? 'point' : barOf.has(entry) ? 'bar' : 'stub';
    const segments = bars
      .filter(({ first, last }) => first <= index && index <= last)
      .map((bar) => segmentOf(bar, index));
    return { entry, mark, segments, ...sinceLast(entry, entries[index - 1]) };
  });
}

function barsOf(entries: readonly TimelineEntry[]): Bar[] {
  const bars: Bar[] = [];
  const busyUntil = Array.from({ length: LANES }, () => -1);
  for (const [index, entry] of entries.entries()) {
    if (isPoint(entry)) continue;
    const lane = busyUntil.findIndex((until) => until < index);
    if (lane < 0) continue;
    const last = lastRow(entries, index);
    busyUntil[lane] = last;
    const end = endIn(entries, last, entry);
    bars.push({ of: entry, lane: lane + 1, first: index, last, end, ends: entry.date.endsOn !== null });
  }
  return bars;
}

/** The last row whose entry begins before the end of this one. */
function lastRow(entries: readonly TimelineEntry[], index: number): number {
  const { endsOn } = entries[index]!.date;
  if (endsOn === null) return entries.length - 1;
  let last = index;
  while (last + 1 < entries.length && (entries[last + 1]!.date.startsOn ?? '') <= endsOn) last += 1;
  return last;
}

function endIn(entries: readonly TimelineEntry[], row: number, { date }: TimelineEntry): number {
  if (date.endsOn === null) return 1;
  const [here, next] = [entries[row]?.date.startsOn, entries[row + 1]?.date.startsOn];
  if (!here || !next || next <= here) return LONGEST;
  const share = (endOf(date.endsOn) - beginningOf(here)) / (beginningOf(next) - beginningOf(here));
  return Math.min(Math.max(share, SHORTEST), LONGEST);
}

function segmentOf(bar: Bar, index: number): Segment {
  const isLast = index === bar.last;
  return {
    lane: bar.lane,
    from: 0,
    to: isLast ? bar.end : 1,
    begins: index === bar.first,
    ends: isLast && bar.ends,
    of: bar.of,
  };
}

function sinceLast(
  { date }: TimelineEntry,
  before: TimelineEntry | undefined,
): { year: string | null; yearsSince: number } {
  const [now, then] = [date.startsOn, before?.date.startsOn ?? null];
  const year = now?.slice(0, 4) ?? null;
  const days = now && then ? (beginningOf(now) - beginningOf(then)) / DAY : 0;
  return { year: year === then?.slice(0, 4) ? null : year, yearsSince: Math.floor(days / DAYS_OF_A_YEAR) };
}

function isPoint({ date }: TimelineEntry): boolean {
  return date.startsOn !== null && date.startsOn === date.endsOn;
}
