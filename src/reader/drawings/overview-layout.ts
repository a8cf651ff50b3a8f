/** A timeline to scale, from left to right: what is close in time stands in lanes, so that no mark covers another. Pure. */
import { beginningOf, endOf, placeOf, type Span, spanOf, type Tick, ticksOf } from './time-scale';
import type { TimelineEntry } from './timeline-layout';

/** Percent that a point takes: twelve pixels on a phone of 320. */
const POINT = 4;
const MOST_LANES = 10;
const TICKS = 5;

export interface OverviewMark {
  entry: TimelineEntry;
  /** Left edge and width in percent. */
  x: number;
  width: number;
  lane: number;
  isPoint: boolean;
}

export interface Overview {
  marks: OverviewMark[];
  ticks: Tick[];
  lanes: number;
  span: Span;
}

/** Null where there is nothing to be seen: fewer than three entries, or all on one day. */
export function layOutOverview(entries: readonly TimelineEntry[]): Overview | null {
  const span = spanOf(entries.flatMap(momentsOf));
  if (!span || entries.length < 3 || new Set(entries.map(({ date }) => date.startsOn)).size < 2) return null;
  const ends: number[] = [];
  const marks: OverviewMark[] = [];
  for (const entry of entries) {
    const { x, width, isPoint } = extentOf(entry, span);
    const free = ends.findIndex((end) => end <= x);
    const lane = free < 0 ? ends.length : free;
    if (lane >= MOST_LANES) continue;
    ends[lane] = x + width;
    marks.push({ entry, x, width, lane, isPoint });
  }
  return { marks, ticks: ticksOf(span, TICKS), lanes: ends.length, span };
}

function momentsOf({ date: { startsOn, endsOn } }: TimelineEntry): number[] {
  return [...(startsOn ? [beginningOf(startsOn)] : []), ...(endsOn ? [endOf(endsOn)] : [])];
}

function extentOf(
  { date: { startsOn, endsOn } }: TimelineEntry,
  span: Span,
): { x: number; width: number; isPoint: boolean } {
  const from = placeOf(startsOn ? beginningOf(startsOn) : span.from, span);
  const to = placeOf(endsOn ? endOf(endsOn) : span.to, span);
  if (to - from >= POINT) return { x: from, width: to - from, isPoint: false };
  const x = Math.min(Math.max((from + to) / 2 - POINT / 2, 0), 100 - POINT);
  return { x, width: POINT, isPoint: true };
}
