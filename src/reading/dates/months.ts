/** Dates that name a month. */
import { daysInMonth } from '../../dates/calendar';
import { isCapital, type Lexeme } from '../lexemes';
import { behindHyphen, isGluedMark, isNumber, wordAt } from '../look';
import { ordinalAt } from './amounts';
import { monthText } from './days';
import type { Match, Meaning } from './meaning';
import { dayMatch, shortYear } from './numeric-dates';
import { MONTHS, SHORT_MONTHS, UNITS } from './words';
import { isYearAt } from './years';

/** Oct. 13, 1989; 13 October; October 1989; October. */
export function monthDateAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const dayFirst = dayNumberAt(lexemes, at);
  if (dayFirst) {
    const joined =
      wordAt(lexemes, dayFirst.end) === 'of' ? dayFirst.end + 1 : behindHyphen(lexemes, dayFirst.end);
    const month = monthAt(lexemes, joined);
    if (month) return withYear(lexemes, month.end, month.month, dayFirst.day);
    const last = rangeDayAt(lexemes, dayFirst.end, dayFirst.day);
    const shared = last && monthAt(lexemes, last.end);
    return shared ? rangeOf(lexemes, shared.end, shared.month, [dayFirst.day, last.day]) : null;
  }
  const month = monthAt(lexemes, at);
  if (!month || isProcession(lexemes, at)) return null;
  const dayAt = wordAt(lexemes, month.end) === 'the' ? month.end + 1 : month.end;
  const day = dayNumberAt(lexemes, dayAt);
  const last = day && rangeDayAt(lexemes, day.end, day.day);
  if (day && last) return rangeOf(lexemes, last.end, month.month, [day.day, last.day]);
  if (day && !isYearAt(lexemes, dayAt)) return withYear(lexemes, day.end, month.month, day.day);
  return withYear(lexemes, month.end, month.month, null);
}

/** A month by its name; `May` and `March` only with a capital, cut short ones only with a point or a number. */
export function monthAt(lexemes: readonly Lexeme[], at: number): { month: number; end: number } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word' || !isCapital(lexeme)) return null;
  const month = MONTHS.get(lexeme.lower);
  if (month !== undefined) return { month, end: at + 1 };
  const short = SHORT_MONTHS.get(lexeme.lower);
  if (short === undefined) return null;
  if (isGluedMark(lexemes, at + 1, '.')) return { month: short, end: at + 2 };
  return isNumber(lexemes, at + 1) || isNumber(lexemes, at - 1) ? { month: short, end: at + 1 } : null;
}

/** The last day of `3-5 May`, `May 3 to 5`, `Sept. 11 and 12`. */
function rangeDayAt(
  lexemes: readonly Lexeme[],
  at: number,
  first: number,
): { day: number; end: number } | null {
  const mark = wordAt(lexemes, at);
  if (!/^(?:-|–|to|and)$/.test(mark)) return null;
  const last = dayNumberAt(lexemes, at + 1);
  if (!last || last.day <= first || (mark === 'and' && last.day !== first + 1)) return null;
  const unit = wordAt(lexemes, last.end);
  return UNITS[unit] || /^(?:percent|people|million|billion|%|other)$/.test(unit) ? null : last;
}

function rangeOf(
  lexemes: readonly Lexeme[],
  at: number,
  month: number,
  [first, last]: readonly [number, number],
): Match | null {
  const dated = withYear(lexemes, at, month, first);
  if (!dated || last > daysInMonth(2000, month)) return null;
  return { ...dated, meaning: { is: 'days', first: dated.meaning, days: last - first } };
}

/** `the March for Life`. */
function isProcession(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at]!.lower === 'march' &&
    /^(?:the|annual|a)$/.test(wordAt(lexemes, at - 1)) &&
    /^(?:for|of|on)$/.test(wordAt(lexemes, at + 1))
  );
}

function dayNumberAt(lexemes: readonly Lexeme[], at: number): { day: number; end: number } | null {
  const ordinal = ordinalAt(lexemes, at);
  if (ordinal) return ordinal.ordinal <= 31 ? { day: ordinal.ordinal, end: ordinal.end } : null;
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.text.length > 2) return null;
  const next = lexemes[at + 1];
  const isTime = next?.text === ':' && lexemes[at + 2]?.isGlued && isNumber(lexemes, at + 2);
  if (next?.isGlued && (next.kind === 'word' || isTime || next.text === '%')) return null;
  const day = Number(lexeme.text);
  return day >= 1 && day <= 31 ? { day, end: at + 1 } : null;
}

function withYear(lexemes: readonly Lexeme[], at: number, month: number, day: number | null): Match | null {
  const comma = wordAt(lexemes, at) === ',' || wordAt(lexemes, at) === 'of' ? 1 : 0;
  const yearIndex = isYearAt(lexemes, at + comma) ? at + comma : -1;
  const isYear = yearIndex >= 0;
  if (isYear) {
    const year = Number(lexemes[yearIndex]!.text);
    if (day !== null) return dayMatch(year, month, day, yearIndex + 1);
    return { end: yearIndex + 1, meaning: { is: 'value', value: monthText(year, month) } };
  }
  const short =
    /^['’`‘]$/.test(wordAt(lexemes, at)) &&
    lexemes[at + 1]?.isGlued &&
    lexemes[at + 1]!.text.length === 2 &&
    isNumber(lexemes, at + 1);
  if (short) {
    const year = shortYear(Number(lexemes[at + 1]!.text));
    if (day !== null) return dayMatch(year, month, day, at + 2);
    return { end: at + 2, meaning: { is: 'value', value: monthText(year, month) } };
  }
  if (day !== null && day > daysInMonth(2000, month)) return null;
  const meaning: Meaning =
    day === null ? { is: 'month', month, which: null } : { is: 'month day', month, day };
  return { end: at, meaning };
}
