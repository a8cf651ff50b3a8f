/** Dates that name a month, a year, a decade or a century. */
import { daysInMonth } from '../../dates/calendar';
import { isCapital, type Lexeme } from '../lexemes';
import { behindHyphen, isGluedMark, isNumber, wordAt } from '../look';
import { ordinalAt } from './amounts';
import { monthText, yearText } from './days';
import type { Match, Meaning } from './meaning';
import { DECADES, MONTHS, SHORT_MONTHS, SMALL_NUMBERS, TENS, UNITS } from './words';

const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;
const BEFORE_YEAR = new Set(
  'in of since by for from to until till and or the through during before after between around about than circa fiscal year early late mid spring summer autumn fall winter ,'
    .split(' ')
    .concat('(', '-', '–', '—', '/'),
);

/** 1998-08-07, 10/17/89. */
export function numericDateAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const mark = lexemes[at + 1]?.text;
  if (!isNumber(lexemes, at) || (mark !== '-' && mark !== '/' && mark !== '.')) return null;
  const isWhole = [1, 2, 3, 4].every((step) => lexemes[at + step]?.isGlued) && lexemes[at + 3]?.text === mark;
  if (!isWhole || !isNumber(lexemes, at + 2) || !isNumber(lexemes, at + 4)) return null;
  const [first, second, third] = [0, 2, 4].map((step) => lexemes[at + step]!.text) as [
    string,
    string,
    string,
  ];
  if (first.length === 4 && mark !== '.')
    return dayMatch(Number(first), Number(second), Number(third), at + 5);
  if (first.length > 2 || second.length > 2) return null;
  const year = third.length === 4 ? Number(third) : third.length === 2 ? shortYear(Number(third)) : 0;
  const isDayFirst = mark === '.' || Number(first) > 12;
  const [month, day] = isDayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  return year === 0 ? null : dayMatch(year, month, day, at + 5);
}

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

/** 1989, where it is no count of things. */
export function yearAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const inWords = yearInWordsAt(lexemes, at);
  if (inWords) return { end: inWords.end, meaning: { is: 'value', value: yearText(inWords.year) } };
  if (!isYearAt(lexemes, at)) return null;
  const year = Number(lexemes[at]!.text);
  const before = wordAt(lexemes, at - 1);
  const isLikely = year >= 1900 && year <= LATEST_YEAR - 50;
  if (!isLikely && !/^(?:in|since|of|until|from|year|to)$/.test(before)) return null;
  if (/^[$£€#%@]$/.test(before) || (/^[.:,/]$/.test(before) && lexemes[at]!.isGlued)) return null;
  if (!BEFORE_YEAR.has(before) && before !== '' && !isLikely) return null;
  const next = lexemes[at + 1];
  if (
    next &&
    /^(?:%|percent|per|points?|people|miles|feet|meters|metres|kilometers|square|pounds|tons|votes|dollars|jobs|million|billion|GMT|gmt|hours|local)$/.test(
      next.lower,
    )
  )
    return null;
  if (next?.isGlued && next.kind === 'word') return null;
  const last = secondYearAt(lexemes, at + 1, year);
  if (last)
    return { end: last.end, meaning: { is: 'value', value: `${yearText(year)}/${yearText(last.year)}` } };
  if (next?.isGlued && /^[:,.]$/.test(next.text) && lexemes[at + 2]?.isGlued && isNumber(lexemes, at + 2))
    return null;
  return { end: at + 1, meaning: { is: 'value', value: yearText(year) } };
}

/** The other half of `1963-64`, `2010/11`, `2015–2018`. */
function secondYearAt(
  lexemes: readonly Lexeme[],
  at: number,
  first: number,
): { year: number; end: number } | null {
  const mark = lexemes[at];
  const figures = lexemes[at + 1];
  if (!mark?.isGlued || !/^[-–/]$/.test(mark.text) || !figures?.isGlued || figures.kind !== 'number')
    return null;
  const { text } = figures;
  const year =
    text.length === 4 ? Number(text) : text.length === 2 ? Math.floor(first / 100) * 100 + Number(text) : 0;
  const isWhole = !lexemes[at + 2]?.isGlued || !/^[-–/]$/.test(lexemes[at + 2]!.text);
  return isWhole && year > first && year - first < 100 ? { year, end: at + 2 } : null;
}

/** the 1990s, the '80s, the nineties. */
export function decadeAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const hasArticle = wordAt(lexemes, start) === 'the';
  const at = hasArticle ? start + 1 : start;
  const named = DECADES.get(wordAt(lexemes, at));
  if (named !== undefined && (hasArticle || wordAt(lexemes, at - 1) === 'the')) return decade(named, at + 1);
  const mark = /^['’`‘]$/.test(wordAt(lexemes, at)) ? 1 : 0;
  const figures = lexemes[at + mark];
  if (figures?.kind !== 'number' || (mark === 1 && !figures.isGlued)) return null;
  const apostrophe =
    isGluedMark(lexemes, at + mark + 1, "'") || isGluedMark(lexemes, at + mark + 1, '’') ? 1 : 0;
  const suffix = lexemes[at + mark + 1 + apostrophe];
  if (!suffix?.isGlued || suffix.lower !== 's' || !figures.text.endsWith('0')) return null;
  const end = at + mark + 2 + apostrophe;
  if (figures.text.length === 4 && mark === 0) return decade(Number(figures.text), end);
  return figures.text.length === 2 && mark === 1 ? decade(1900 + Number(figures.text), end) : null;
}

/** the 19th century. */
export function centuryAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const at = wordAt(lexemes, start) === 'the' ? start + 1 : start;
  const ordinal = ordinalAt(lexemes, at);
  if (!ordinal || ordinal.ordinal < 2 || ordinal.ordinal > 21) return null;
  const unitAt = behindHyphen(lexemes, ordinal.end);
  if (!/^century$/.test(wordAt(lexemes, unitAt))) return null;
  return { end: unitAt + 1, meaning: { is: 'value', value: String(ordinal.ordinal - 1).padStart(2, '0') } };
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

/** `the March for Life`. */
function isProcession(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at]!.lower === 'march' &&
    /^(?:the|annual|a)$/.test(wordAt(lexemes, at - 1)) &&
    /^(?:for|of|on)$/.test(wordAt(lexemes, at + 1))
  );
}

export function isYearAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || lexeme.text.length !== 4) return false;
  const year = Number(lexeme.text);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
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

/** `nineteen ninety-four`, as broadcasts are written down. */
export function yearInWordsAt(lexemes: readonly Lexeme[], at: number): { year: number; end: number } | null {
  const first = wordAt(lexemes, at);
  if (first === 'two' && wordAt(lexemes, at + 1) === 'thousand' && wordAt(lexemes, at - 1) === 'year') {
    return { year: 2000, end: at + 2 };
  }
  if (first !== 'nineteen' && first !== 'eighteen') return null;
  const tens = TENS.get(wordAt(lexemes, at + 1));
  if (tens === undefined) return null;
  const unitAt = behindHyphen(lexemes, at + 2);
  const unit = SMALL_NUMBERS.get(wordAt(lexemes, unitAt)) ?? 0;
  const hasUnit = unit > 0 && unit < 10;
  const year = (first === 'nineteen' ? 1900 : 1800) + tens + (hasUnit ? unit : 0);
  return { year, end: hasUnit ? unitAt + 1 : at + 2 };
}

function dayMatch(year: number, month: number, day: number, end: number): Match | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return {
    end,
    meaning: { is: 'value', value: `${monthText(year, month)}-${String(day).padStart(2, '0')}` },
  };
}

function decade(year: number, end: number): Match {
  return { end, meaning: { is: 'value', value: yearText(year).slice(0, 3) } };
}

function shortYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}
