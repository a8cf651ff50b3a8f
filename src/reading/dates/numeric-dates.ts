/** Dates in figures, and what makes a date of a year, a month and a day. */
import { daysInMonth } from '../../dates/calendar';
import type { Lexeme } from '../lexemes';
import { isNumber } from '../look';
import { monthText } from './days';
import type { Match } from './meaning';

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

export function dayMatch(year: number, month: number, day: number, end: number): Match | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return {
    end,
    meaning: { is: 'value', value: `${monthText(year, month)}-${String(day).padStart(2, '0')}` },
  };
}

export function shortYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two;
}
