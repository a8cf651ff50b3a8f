/** From what an expression means to its TIMEX3 value, once it is known when the text was published. */
import {
  addMonths,
  dateOf,
  dayFrom,
  dayNumber,
  dayText,
  monthText,
  weekdayOf,
  weekText,
  yearText,
} from './days';
import { holidayDay } from './holidays';
import type { Meaning, Which, YearMeant } from './meaning';
import type { Tense } from './tense';
import type { Unit } from './words';

/** What was known when the expression was reached. Days as numbers from 1970-01-01. */
export interface Context {
  publication: number;
  /** First day of the date that the text named last, and how precise it was. */
  reference: number;
  referenceUnit: Unit;
  /** The quarter that the text named last, counted from the year 0. */
  quarter: number | null;
  /** A year that the same sentence names. */
  year: number | null;
  tense: Tense;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Within so many days the nearest day is meant, whatever the tense. Beyond, news speaks of what was, unless it says so. */
const NEAR = 60;

/** The value; null where it falls outside the years 0001 to 9999 or means nothing. */
export function resolve(meaning: Meaning, context: Context): string | null {
  const value = timexOf(meaning, context);
  return value !== null && /^(?:-|NaN|undefined)/.test(value) ? null : value;
}

function timexOf(meaning: Meaning, context: Context): string | null {
  switch (meaning.is) {
    case 'value':
    case 'duration':
    case 'set':
    case 'vague':
      return meaning.value;
    case 'day':
      return dayText(context.publication + meaning.offset);
    case 'weekday':
      return dayText(weekdayDay(meaning.weekday, meaning.which, context));
    case 'weekend':
      return `${weekText(weekdayDay(6, meaning.which === 'this' ? null : meaning.which, context))}-WE`;
    case 'month':
      return monthValue(meaning.month, meaning.which, context);
    case 'month day':
      return dayText(
        nearestOf((year) => dayNumber({ year, month: meaning.month, day: meaning.day }), context),
      );
    case 'days': {
      const first = timexOf(meaning.first, context);
      return first && `${first}/${dayText(dayFrom(first) + meaning.days)}`;
    }
    case 'holiday': {
      const dayIn = (year: number) => holidayDay(meaning.name, year);
      if (meaning.year !== null) return dayText(dayIn(meaning.year));
      return dayText(
        meaning.which === null ? nearestOf(dayIn, context) : pointedAt(dayIn, meaning.which, context),
      );
    }
    case 'season':
      return seasonValue(meaning.season, meaning.which, context);
    case 'unit':
      return unitValue(
        meaning.unit,
        meaning.offset,
        meaning.from === 'reference' ? context.reference : context.publication,
      );
    case 'shift':
      return shiftValue(meaning, context);
    case 'part of year':
      return partOfYear(meaning, context);
    case 'reported quarter':
      return reportedQuarter(meaning, context);
    case 'of year':
      return ofYear(meaning.what, meaning.year, context);
    case 'time':
      return timeValue(meaning, context);
  }
}

/** In news a weekday is the last one, the day of publication included; behind "will" it is the next one. */
function weekdayDay(weekday: number, which: Which, { publication, tense }: Context): number {
  const back = (weekdayOf(publication) - weekday + 7) % 7;
  const last = publication - back;
  const next = back === 0 ? publication : last + 7;
  if (which === 'last') return back === 0 ? publication - 7 : last;
  if (which === 'next') return back === 0 ? publication + 7 : next;
  if (which === 'this') return tense === 'past' ? last : next;
  return tense === 'future' ? next : last;
}

function monthValue(month: number, which: Which, { publication, tense, year }: Context): string {
  const now = dateOf(publication);
  if (which === null && year !== null && year !== now.year) return monthText(year, month);
  if (which === 'this') return monthText(now.year, month);
  const isPast = which === 'last' || (which === null && tense !== 'future');
  if (isPast) {
    const isEarlier = which === 'last' ? month < now.month : month <= now.month;
    return monthText(isEarlier ? now.year : now.year - 1, month);
  }
  const isLater = which === 'next' ? month > now.month : month >= now.month;
  return monthText(isLater ? now.year : now.year + 1, month);
}

/** The day of this year, the last or the next one. */
function nearestOf(dayIn: (year: number) => number, { publication, tense, year }: Context): number {
  const now = dateOf(publication).year;
  if (year !== null && year !== now) return dayIn(year);
  const days = [now - 1, now, now + 1].map(dayIn);
  const distance = (day: number) => Math.abs(day - publication);
  const nearest = days.reduce((best, day) => (distance(day) < distance(best) ? day : best));
  if (distance(nearest) <= NEAR) return nearest;
  const thisYear = days[1]!;
  if (tense === 'future') return thisYear >= publication ? thisYear : days[2]!;
  return thisYear <= publication ? thisYear : days[0]!;
}

/** The last day before the publication, the next one behind it, or that of its year. */
function pointedAt(
  dayIn: (year: number) => number,
  which: Exclude<Which, null>,
  { publication }: Context,
): number {
  const { year } = dateOf(publication);
  const day = dayIn(year);
  if (which === 'last' && day >= publication) return dayIn(year - 1);
  return which === 'next' && day <= publication ? dayIn(year + 1) : day;
}

function seasonValue(season: string, which: Which, { publication, tense, year }: Context): string {
  const now = dateOf(publication);
  const first = SEASON_MONTHS[season]!;
  if (which === null && year !== null && year !== now.year) return `${yearText(year)}-${season}`;
  const hasBegun = first <= now.month;
  const isNow = now.month >= first && now.month < first + 3;
  if (which === 'this') return `${yearText(now.year)}-${season}`;
  if (which === 'next') return `${yearText(hasBegun ? now.year + 1 : now.year)}-${season}`;
  if (which === null && tense === 'future')
    return `${yearText(hasBegun && !isNow ? now.year + 1 : now.year)}-${season}`;
  if (which === 'last' && isNow) return `${yearText(now.year - 1)}-${season}`;
  return `${yearText(hasBegun ? now.year : now.year - 1)}-${season}`;
}

function unitValue(unit: Unit, offset: number, from: number): string {
  const { year, month } = dateOf(from);
  switch (unit) {
    case 'week':
      return weekText(from + 7 * offset);
    case 'month': {
      const moved = addMonths({ year, month }, offset);
      return monthText(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = addMonths({ year, month }, 3 * offset);
      return `${yearText(moved.year)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case 'year':
      return yearText(year + offset);
    case 'decade':
      return yearText(year + 10 * offset).slice(0, 3);
    case 'century':
      return yearText(year + 100 * offset).slice(0, 2);
    default:
      return dayText(from + offset);
  }
}

function shiftValue(
  { amount, unit, from }: Extract<Meaning, { is: 'shift' }>,
  context: Context,
): string | null {
  const isExact = context.referenceUnit === 'day' || context.referenceUnit === 'quarter';
  const origin = from === 'reference' && isExact ? context.reference : context.publication;
  if (Math.abs(amount) > 5000) return null;
  if (unit === 'year' && amount % 1 !== 0) return unitValue('month', Math.round(amount * 12), origin);
  const whole = Math.round(amount);
  if (unit === 'year' && context.referenceUnit === 'quarter' && Math.abs(whole) === 1)
    return unitValue('quarter', 4 * whole, context.reference);
  if (unit === 'decade') return unitValue('year', Math.round(10 * amount), origin);
  if (unit === 'century') return unitValue('year', Math.round(100 * amount), origin);
  if (unit === 'second' || unit === 'minute') return dayText(origin);
  if (unit === 'hour') return dayText(origin + Math.trunc(amount / 24));
  return unitValue(unit, whole, origin);
}

function partOfYear(
  { letter, number, year }: Extract<Meaning, { is: 'part of year' }>,
  { publication, tense, year: named }: Context,
): string {
  const months = letter === 'Q' ? 3 : 6;
  const told = yearOf(year, publication);
  if (told !== null) return `${yearText(told)}-${letter}${number}`;
  const now = dateOf(publication);
  if (named !== null && named !== now.year) return `${yearText(named)}-${letter}${number}`;
  const current = Math.ceil(now.month / months);
  const count = 12 / months;
  // The present one, the one before, or else the nearest that fits the tense.
  let away = (number - current + count) % count;
  if (away === count - 1 || (away > 0 && tense === 'past')) away -= count;
  const index = now.year * count + current - 1 + away;
  return `${yearText(Math.floor(index / count))}-${letter}${number}`;
}

/** The quarter that the text named last, or else the last one that is over. */
function reportedQuarter(
  { yearsBack, year }: Extract<Meaning, { is: 'reported quarter' }>,
  { publication, quarter }: Context,
): string {
  const now = dateOf(publication);
  const index = quarter ?? now.year * 4 + Math.ceil(now.month / 3) - 2;
  return `${yearText(year ?? Math.floor(index / 4) - yearsBack)}-Q${(index % 4) + 1}`;
}

function ofYear(what: Meaning, meant: YearMeant, context: Context): string | null {
  const year = yearOf(meant, context.publication);
  if (year === null) return timexOf(what, context);
  if (what.is === 'month') return monthText(year, what.month);
  if (what.is === 'season') return `${yearText(year)}-${what.season}`;
  return what.is === 'month day'
    ? dayText(dayNumber({ year, month: what.month, day: what.day }))
    : timexOf(what, context);
}

function yearOf(meant: YearMeant, publication: number): number | null {
  if ('year' in meant) return meant.year;
  return 'offset' in meant ? dateOf(publication).year + meant.offset : null;
}

function timeValue({ time, day }: Extract<Meaning, { is: 'time' }>, context: Context): string | null {
  const isNear = context.referenceUnit === 'day' && Math.abs(context.reference - context.publication) < 8;
  const base = day ? timexOf(day, context) : dayText(isNear ? context.reference : context.publication);
  return base !== null && /^\d{4}-\d\d-\d\d/.test(base) ? base.slice(0, 10) + time : base;
}
