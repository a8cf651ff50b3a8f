/**
 * From events to what is drawn on an axis. A day is a point; what is known less precisely is a band over all the days
 * that it can mean. Pure: no React, no DOM.
 */

export interface Dated {
  documentId: string;
  startsOn: string | null;
  endsOn: string | null;
  /** Lower is drawn first, and so before others where there is no room for all. */
  rank: number;
}

/** Milliseconds since 1970: from the beginning of the first day to the end of the last. */
export interface Span {
  from: number;
  to: number;
}

export interface Mark<Event extends Dated> {
  event: Event;
  shape: 'point' | 'band';
  /** Left edge and width in pixels, inside the axis. A point's width is that of its circle. */
  x: number;
  width: number;
  lane: number;
  /** Whether there is room for its title behind it. */
  isLabelled: boolean;
  /** It begins or ends outside what is drawn, or nobody knows when. */
  openLeft: boolean;
  openRight: boolean;
}

export interface Drawing {
  width: number;
  lanes: number;
  /** At most so many marks, whatever there is. */
  most: number;
  /** Pixels that the title of an event takes; without it none is written. */
  labelWidth?: (event: Dated) => number;
}

export const DAY = 86_400_000;
export const POINT = 10;
const GAP = 3;
const SHARE_OF_MARGIN = 0.04;

/** The days of an event. Null at an end that is open or unknown. */
export function daysOf({ startsOn, endsOn }: Dated): { from: number | null; to: number | null } {
  return {
    from: startsOn === null ? null : Date.parse(startsOn),
    to: endsOn === null ? null : Date.parse(endsOn) + DAY,
  };
}

/** What an axis shows to show all of them, with a margin; null where no event has a day. */
export function spanOf(events: Dated[]): Span | null {
  const ends = events.flatMap((event) => {
    const { from, to } = daysOf(event);
    return [from ?? to, to ?? from].filter((end) => end !== null);
  });
  if (ends.length === 0) return null;
  const from = ends.reduce((least, end) => Math.min(least, end));
  const to = ends.reduce((most, end) => Math.max(most, end));
  const margin = Math.max((to - from) * SHARE_OF_MARGIN, DAY);
  return { from: from - margin, to: to + margin };
}

/** Where a moment stands on the axis, in pixels. */
export function place(moment: number, span: Span, width: number): number {
  return ((moment - span.from) / (span.to - span.from)) * width;
}

/**
 * The marks of the events that overlap the span, at most `most`, none over another; those of lower rank come first
 * where room is short.
 * @returns the marks from left to right, and how many events of the span found no room
 */
export function drawMarks<Event extends Dated>(
  events: Event[],
  span: Span,
  { width, lanes, most, labelWidth }: Drawing,
): { marks: Mark<Event>[]; hidden: number } {
  const inside = events
    .map((event) => markOf(event, span, width))
    .filter((mark) => mark !== null)
    .sort((one, other) => one.event.rank - other.event.rank || one.x - other.x || other.width - one.width);
  const taken: { x: number; end: number }[][] = Array.from({ length: lanes }, () => []);
  const marks: Mark<Event>[] = [];
  for (const mark of inside) {
    if (marks.length >= most) break;
    const end = mark.x + mark.width;
    const labelEnd = end + (labelWidth?.(mark.event) ?? Number.POSITIVE_INFINITY);
    const labelled = labelEnd <= width ? freeLane(taken, mark.x, labelEnd) : -1;
    const lane = labelled >= 0 ? labelled : freeLane(taken, mark.x, end);
    if (lane < 0) continue;
    taken[lane]?.push({ x: mark.x, end: labelled >= 0 ? labelEnd : end });
    marks.push({ ...mark, lane, isLabelled: labelled >= 0 });
  }
  return { marks: marks.sort((one, other) => one.x - other.x), hidden: inside.length - marks.length };
}

/** The lowest lane with nothing between the two, or -1. */
function freeLane(taken: { x: number; end: number }[][], from: number, to: number): number {
  return taken.findIndex((there) => there.every(({ x, end }) => from >= end + GAP || to + GAP <= x));
}

function markOf<Event extends Dated>(event: Event, span: Span, width: number): Mark<Event> | null {
  const { from, to } = daysOf(event);
  const start = from ?? span.from;
  const end = to ?? span.to;
  if (end <= span.from || start >= span.to) return null;
  const openLeft = from === null || start < span.from;
  const openRight = to === null || end > span.to;
  const left = place(Math.max(start, span.from), span, width);
  const right = place(Math.min(end, span.to), span, width);
  const unplaced = { event, lane: 0, isLabelled: false, openLeft, openRight };
  const isDay = from !== null && to !== null && to - from <= DAY;
  if (isDay) {
    const x = Math.min(Math.max((left + right) / 2 - POINT / 2, 0), Math.max(width - POINT, 0));
    return { ...unplaced, shape: 'point', x, width: POINT };
  }
  const wide = Math.min(Math.max(right - left, POINT), width);
  const x = Math.min(left, width - wide);
  return { ...unplaced, shape: 'band', x, width: wide };
}
