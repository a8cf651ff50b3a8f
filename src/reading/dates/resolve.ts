/** From what an expression means to its TIMEX3 value, once it is known when the text was published. */
import type { Context } from './context';
import { dayFrom, dayNumber, dayText, monthText, weekText, yearText } from './days';
import { holidayDay } from './holidays';
import type { Meaning, YearMeant } from './meaning';
import {
  monthValue,
  nearestOf,
  partOfYear,
  pointedAt,
  reportedQuarter,
  seasonValue,
  weekdayDay,
  yearOf,
} from './resolve-calendar';
import { shiftValue, unitValue } from './resolve-distances';

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

function ofYear(what: Meaning, meant: YearMeant, context: Context): string | null {
  const year = yearOf(meant, context.publication);
  if (year === null) return timexOf(what, context);
  if (what.is === 'month') return monthText(year, what.month);
  if (what.is === 'season') return `${yearText(year)}-${what.season}`;
  return what.is === 'month day'
    ? dayText(dayNumber({ year, month: what.month, day: what.day }))
    : timexOf(what, context);
}

function timeValue({ time, day }: Extract<Meaning, { is: 'time' }>, context: Context): string | null {
  const isNear = context.referenceUnit === 'day' && Math.abs(context.reference - context.publication) < 8;
  const base = day ? timexOf(day, context) : dayText(isNear ? context.reference : context.publication);
  return base !== null && /^\d{4}-\d\d-\d\d/.test(base) ? base.slice(0, 10) + time : base;
}
