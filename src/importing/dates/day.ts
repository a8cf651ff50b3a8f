/** The first day, month or year in the pieces of a written date. */
import type { Lexeme } from './lexemes';
import { monthNamed } from './months';

export interface DayFound {
  year: number;
  month: number | null;
  day: number | null;
  /** The pieces that it stands in, `end` exclusive. */
  start: number;
  end: number;
}

const SEPARATORS: ReadonlySet<string> = new Set(['-', '–', '/', '.', '年', '년', '月', '월']);
/** What stands between a day, its month and its year. */
const FILLERS: ReadonlySet<string> = new Set([
  '.',
  ',',
  '-',
  '–',
  '/',
  "'",
  '’',
  'º',
  'ª',
  'st',
  'nd',
  'rd',
  'th',
  'de',
  'del',
  'di',
  'of',
  'the',
  'er',
  'a',
  'g',
  'r',
]);
const FURTHEST = 3;
const MONTH_FIRST = /^en-(?:US|PH)\b/;
/** English alone does not say whether 10/11 is in October. */
const UNDECIDED = /^en$/;

/** @param language BCP 47 */
export function dayIn(lexemes: readonly Lexeme[], language: string | null): DayFound | null {
  for (let at = 0; at < lexemes.length; at += 1) {
    const found =
      yearFirst(lexemes, at) ?? inNumbers(lexemes, at, language) ?? withMonth(lexemes, at, language);
    if (found) return found;
  }
  return null;
}

/** `2021-10-19`, `2021/10/19`, `2021年10月19日`, `2021-10`. */
function yearFirst(lexemes: readonly Lexeme[], at: number): DayFound | null {
  const year = numberAt(lexemes, at, 4, 4);
  const month = separatorAt(lexemes, at + 1) ? numberAt(lexemes, at + 2, 1, 2) : null;
  if (year === null || month === null || month > 12) return null;
  const day = separatorAt(lexemes, at + 3) ? numberAt(lexemes, at + 4, 1, 2) : null;
  return { year, month, day, start: at, end: at + (day === null ? 3 : 5) };
}

/** `19.10.2021`, `19/10/21`, `10/19/2021`. */
function inNumbers(lexemes: readonly Lexeme[], at: number, language: string | null): DayFound | null {
  const first = numberAt(lexemes, at, 1, 2);
  const mark = lexemes[at + 1]?.text;
  const second = numberAt(lexemes, at + 2, 1, 2);
  if (first === null || second === null || !separatorAt(lexemes, at + 1)) return null;
  if (lexemes[at + 3]?.text !== mark) return null;
  const year = yearAt(lexemes, at + 4);
  const order = year === null ? null : ordered(first, second, mark === '/' ? language : null);
  return year === null || !order ? null : { year, ...order, start: at, end: at + 5 };
}

function ordered(
  first: number,
  second: number,
  language: string | null,
): { day: number; month: number } | null {
  if (second > 12 || (first <= 12 && language !== null && MONTH_FIRST.test(language)))
    return first <= 12 ? { day: second, month: first } : null;
  if (first <= 12 && first !== second && language !== null && UNDECIDED.test(language)) return null;
  return { day: first, month: second };
}

/** A month's name with what stands around it. */
function withMonth(lexemes: readonly Lexeme[], at: number, language: string | null): DayFound | null {
  const word = lexemes[at];
  const month = word?.kind === 'word' ? monthNamed(word.text, language) : null;
  if (month === null) return null;
  const before = neighbour(lexemes, at, -1);
  const after = neighbour(lexemes, at, 1);
  const dayBefore = before && numberAt(lexemes, before.at, 1, 2);
  const dayAfter = after && !clockAt(lexemes, after.at) ? numberAt(lexemes, after.at, 1, 2) : null;
  const yearBefore = before && numberAt(lexemes, before.at, 4, 4);
  const dayIndex = dayBefore !== null ? before!.at : dayAfter !== null ? after!.at : null;
  const yearIndex =
    yearBefore !== null
      ? before!.at
      : yearAfter(lexemes, dayAfter !== null && dayBefore === null ? after!.at : at);
  if (yearIndex === null) return null;
  const indexes = [at, yearIndex, ...(dayIndex === null ? [] : [dayIndex])];
  return {
    year: yearAt(lexemes, yearIndex)!,
    month,
    day: dayBefore ?? dayAfter ?? null,
    start: Math.min(...indexes),
    end: Math.max(...indexes) + 1,
  };
}

function yearAfter(lexemes: readonly Lexeme[], at: number): number | null {
  const next = neighbour(lexemes, at, 1);
  if (!next || clockAt(lexemes, next.at)) return null;
  const isShort = numberAt(lexemes, next.at, 2, 2) !== null;
  const isYear = numberAt(lexemes, next.at, 4, 4) !== null;
  // `3-MAR-87`: two digits are a year only where the same mark joins them.
  const joined = lexemes[next.at - 1]?.text === '-' && lexemes[at - 1]?.text === '-';
  return isYear || (isShort && joined) ? next.at : null;
}

/** The nearest number, over words and marks that join the parts of a date. */
function neighbour(lexemes: readonly Lexeme[], from: number, step: 1 | -1): { at: number } | null {
  for (let distance = 1; distance <= FURTHEST; distance += 1) {
    const at = from + distance * step;
    const one = lexemes[at];
    if (!one) return null;
    if (one.kind === 'number') return { at };
    if (!FILLERS.has(one.text.toLowerCase())) return null;
  }
  return null;
}

function clockAt(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at + 1]?.text === ':' || lexemes[at - 1]?.text === ':';
}

function yearAt(lexemes: readonly Lexeme[], at: number): number | null {
  const whole = numberAt(lexemes, at, 4, 4);
  if (whole !== null) return whole;
  const short = numberAt(lexemes, at, 2, 2);
  return short === null ? null : short < 70 ? 2000 + short : 1900 + short;
}

function numberAt(lexemes: readonly Lexeme[], at: number, least: number, most: number): number | null {
  const one = lexemes[at];
  return one?.kind === 'number' && one.text.length >= least && one.text.length <= most ? one.value : null;
}

function separatorAt(lexemes: readonly Lexeme[], at: number): boolean {
  return SEPARATORS.has(lexemes[at]?.text ?? '');
}
