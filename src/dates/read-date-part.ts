/** One date without interval or set: a day, month, season, year, decade or century. */
// Ambient types are found through this line by whoever compiles this file alone.
/// <reference path="./edtf-package.d.ts" />
import { type Parsed, parse } from 'edtf';
import { daysInMonth } from './calendar';
import { EdtfError } from './edtf-error';
import type { DatePart, Season } from './reading';
import { whyNoDate, whyNoDay } from './why-no-date';

// The package's bits for digits written as X.
const UNSPECIFIED = { lastDigitOfYear: 8, lastTwoOfYear: 12, month: 48, day: 192, monthAndDay: 240 };
const WINTER = 24;
const LAST_YEAR = 9999;

/**
 * Reads one date. The package takes no qualifier after X (`201X~`), so there it is taken off first.
 * @param given the whole text that it is part of, for the message
 * @throws EdtfError
 */
export function readPart(text: string, given: string): DatePart {
  const masked = /^([\dX-]*X)([~?%])$/.exec(text);
  const parsed = parsePart(masked?.[1] ?? text, given);
  const part = narrow(parsed, given);
  const mark = masked?.[2] ?? '';
  if (mark === '~' || mark === '%') part.approximate = true;
  if (mark === '?' || mark === '%') part.uncertain = true;
  return part;
}

function parsePart(text: string, given: string): Parsed {
  try {
    return parse(text, { level: 2, types: ['Date', 'Season'], seasonUncertainty: true });
  } catch {
    throw new EdtfError(given, whyNoDate(text));
  }
}

function narrow(parsed: Parsed, given: string): DatePart {
  const qualifiers = { approximate: Boolean(parsed.approximate), uncertain: Boolean(parsed.uncertain) };
  const [year = 0, second = 0, day = 0] = parsed.values;
  if (year < 1) throw new EdtfError(given, 'years are 0001 to 9999');
  if (parsed.type === 'Season') {
    if (!isSeason(second)) throw new EdtfError(given, 'seasons are 21 (spring), 22, 23 and 24 (winter)');
    if (year === LAST_YEAR && second === WINTER) throw new EdtfError(given, 'it ends after the year 9999');
    return { unit: 'season', year, season: second, ...qualifiers };
  }
  const month = second + 1;
  switch (unitOf(parsed)) {
    case 'day':
      if (day > daysInMonth(year, month)) throw new EdtfError(given, whyNoDay(year, month));
      return { unit: 'day', year, month, day, ...qualifiers };
    case 'month':
      return { unit: 'month', year, month, ...qualifiers };
    case 'year':
      return { unit: 'year', year, ...qualifiers };
    case 'decade':
      return { unit: 'decade', year, ...qualifiers };
    case 'century':
      return { unit: 'century', year, ...qualifiers };
    case null:
      throw new EdtfError(given, 'X stands for a whole month or day, or for the last digits of a lone year');
  }
}

function unitOf({ values, unspecified = 0 }: Parsed): 'day' | 'month' | 'year' | 'decade' | 'century' | null {
  if (values.length === 1) {
    if (unspecified === 0) return 'year';
    if (unspecified === UNSPECIFIED.lastDigitOfYear) return 'decade';
    return unspecified === UNSPECIFIED.lastTwoOfYear ? 'century' : null;
  }
  if (values.length === 2) {
    if (unspecified === 0) return 'month';
    return unspecified === UNSPECIFIED.month ? 'year' : null;
  }
  if (unspecified === 0) return 'day';
  if (unspecified === UNSPECIFIED.day) return 'month';
  return unspecified === UNSPECIFIED.monthAndDay ? 'year' : null;
}

function isSeason(value: number): value is Season {
  return value >= 21 && value <= 24;
}
