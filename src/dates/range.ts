/** The calendar days that a date can mean. */
import { daysInMonth, isoDay } from './calendar';
import type { DatePart, Interval, Reading, Season } from './reading';

/** First and last day as `YYYY-MM-DD`, both included; null is an open or unknown end. */
export interface DateRange {
  startsOn: string | null;
  endsOn: string | null;
}

interface Days {
  startsOn: string;
  endsOn: string;
}

// Meteorological seasons of the northern hemisphere; ISO 8601-2 fixes no months for 21 to 24.
const FIRST_MONTH: Record<Season, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Whether the two have a day in common. */
export function overlaps(first: DateRange, second: DateRange): boolean {
  return !isWhollyAfter(first, second) && !isWhollyAfter(second, first);
}

/** Whether every day that `first` can mean comes after every day that `second` can mean. */
export function isWhollyAfter(first: DateRange, second: DateRange): boolean {
  return first.startsOn !== null && second.endsOn !== null && first.startsOn > second.endsOn;
}

/** Order of a timeline: by first day (open beginnings first), then the wider range first. */
export function compareRanges(first: DateRange, second: DateRange): number {
  return (
    compareText(first.startsOn ?? '', second.startsOn ?? '') ||
    compareText(second.endsOn ?? '~', first.endsOn ?? '~')
  );
}

/** The days of what was read. */
export function rangeOf(reading: Reading): DateRange {
  if (reading.shape === 'date') return rangeOfPart(reading.part);
  if (reading.shape === 'interval') return rangeOfInterval(reading);
  const ranges = reading.members.map((member) =>
    'unit' in member ? rangeOfPart(member) : rangeOfInterval(member),
  );
  return {
    startsOn: [...ranges].sort(compareRanges)[0]?.startsOn ?? null,
    endsOn: ranges.some((range) => range.endsOn === null) ? null : latest(ranges),
  };
}

/** From the first day of one end to the last day of the other. */
export function rangeOfInterval({ from, to }: Interval): DateRange {
  return { startsOn: rangeOfEnd(from).startsOn, endsOn: rangeOfEnd(to).endsOn };
}

/** The days of one date. */
export function rangeOfPart(part: DatePart): Days {
  const { year } = part;
  switch (part.unit) {
    case 'day':
      return { startsOn: isoDay(year, part.month, part.day), endsOn: isoDay(year, part.month, part.day) };
    case 'month':
      return months(year, part.month, 1);
    case 'season':
      return months(year, FIRST_MONTH[part.season], 3);
    case 'year':
      return months(year, 1, 12);
    case 'decade':
      return months(year, 1, 120);
    case 'century':
      return months(year, 1, 1200);
  }
}

const open: DateRange = { startsOn: null, endsOn: null };

function rangeOfEnd(end: Interval['from']): DateRange {
  return typeof end === 'string' ? open : rangeOfPart(end);
}

function latest(ranges: DateRange[]): string | null {
  return (
    ranges
      .map((range) => range.endsOn ?? '')
      .sort()
      .at(-1) ?? null
  );
}

function months(year: number, firstMonth: number, count: number): Days {
  const last = firstMonth - 1 + count - 1;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    startsOn: isoDay(year, firstMonth, 1),
    endsOn: isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
