/** Weekdays, alone or with their date. */
import { isCapital, type Lexeme } from '../lexemes';
import { isGluedMark, isNumber, wordAt } from '../look';
import type { Match, Which } from './meaning';
import { monthDateAt } from './months';
import { numericDateAt } from './numeric-dates';
import { SHORT_WEEKDAYS, WEEKDAYS } from './words';

/** Days with a name of their own: Super Tuesday. */
const NAMED = new Set('super black cyber bloody giving fat'.split(' '));

/** Friday; Friday, Oct. 13; Fri. Oct. 13. */
export function weekdayMatchAt(lexemes: readonly Lexeme[], at: number, which: Which = null): Match | null {
  const weekday = weekdayAt(lexemes, at);
  if (!weekday) return null;
  const dateAt = wordAt(lexemes, weekday.end) === ',' ? weekday.end + 1 : weekday.end;
  const skipped = wordAt(lexemes, dateAt) === 'the' ? dateAt + 1 : dateAt;
  const date = monthDateAt(lexemes, skipped) ?? numericDateAt(lexemes, skipped);
  const isDay =
    date &&
    (date.meaning.is === 'month day' || (date.meaning.is === 'value' && date.meaning.value.length === 10));
  if (isDay) return date;
  return { end: weekday.end, meaning: { is: 'weekday', weekday: weekday.weekday, which } };
}

export function weekdayAt(lexemes: readonly Lexeme[], at: number): { weekday: number; end: number } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word' || !isCapital(lexeme) || NAMED.has(wordAt(lexemes, at - 1))) return null;
  const weekday = WEEKDAYS.get(lexeme.lower);
  if (weekday !== undefined) return { weekday, end: at + 1 };
  const short = SHORT_WEEKDAYS.get(lexeme.lower);
  if (short === undefined) return null;
  if (lexeme.lower === 'sun' || lexeme.lower === 'sat' || lexeme.lower === 'wed' || lexeme.lower === 'mon') {
    return isGluedMark(lexemes, at + 1, '.') && !isName(lexemes, at) ? { weekday: short, end: at + 2 } : null;
  }
  if (isGluedMark(lexemes, at + 1, '.')) return { weekday: short, end: at + 2 };
  return isNumber(lexemes, at + 1) ? { weekday: short, end: at + 1 } : null;
}

/** A capitalised word before a short weekday makes a name of both: Mr. Sun. */
function isName(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return before !== undefined && before.kind === 'word' && isCapital(before);
}
