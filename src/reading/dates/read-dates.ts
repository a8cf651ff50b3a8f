/** Where a text speaks of time, and what it means. */
import { isDay } from '../../dates/calendar';
import { type Lexeme, lexemesOf } from '../lexemes';
import { wordAt } from '../look';
import type { Context } from './context';
import { dayFrom, dayNumber, mondayOf } from './days';
import { edtfOf } from './edtf-of';
import { expressionAt } from './expression';
import type { Match, Meaning, Modifier } from './meaning';
import { resolve } from './resolve';
import { canStart } from './starters';
import { endsSentence, type Tense, tenseAt } from './tense';
import type { Unit } from './words';

/** One expression of time. Offsets in UTF-16 units of the text, `end` exclusive. */
export interface DateFound {
  start: number;
  end: number;
  /** TIMEX3's types (ISO-TimeML). */
  kind: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value: `2021-10-18`, `2021-W42`, `2018-Q1`, `199`, `P2W`, `PAST_REF`. */
  value: string;
  /** The date as the record keeps it; null for lengths, frequencies and vague times. */
  edtf: string | null;
  modifier: Modifier | null;
  /** It names a time that nobody could put on a calendar. */
  isVague: boolean;
  /** By a company's year, which may begin in any month. */
  isFiscal: boolean;
  /** The tense of its sentence, as near as it can be told. */
  tense: Tense;
  /** What it was counted from: nothing, the publication, or a date named before. */
  basis: 'written' | 'publication' | 'context';
}

const VAGUE = /REF$/;

/**
 * The expressions of time in English text, in order, without overlaps. Linear in the length of the text: at each
 * lexeme a bounded number of lexemes is looked at.
 *
 * @param publishedOn the day of publication, `YYYY-MM-DD`, in the newsroom's time zone
 * @throws RangeError where `publishedOn` is no day
 */
export function readDates(text: string, publishedOn: string): DateFound[] {
  return datesOf(lexemesOf(text), publishedOn);
}

/** The same, from lexemes. */
export function datesOf(lexemes: readonly Lexeme[], publishedOn: string): DateFound[] {
  if (!isDay(publishedOn)) throw new RangeError(`publishedOn is no day written YYYY-MM-DD: ${publishedOn}`);
  const publication = dayFrom(publishedOn);
  const found: DateFound[] = [];
  const context: Context = {
    publication,
    reference: publication,
    referenceUnit: 'day',
    quarter: null,
    year: null,
    tense: 'unknown',
  };
  for (let at = 0; at < lexemes.length; at += 1) {
    if (lexemes[at]!.startsLine || endsSentence(lexemes, at)) context.year = null;
    if (!canStart(lexemes, at)) continue;
    const match = expressionAt(lexemes, at);
    if (!match || match.end <= at) continue;
    context.tense = tenseAt(lexemes, at, match.end);
    const value = resolve(match.meaning, context);
    if (value === null) continue;
    found.push(described(lexemes, at, match, value, context.tense));
    if (!isComparison(match.meaning)) remember(context, value);
    at = match.end - 1;
  }
  return found;
}

function described(
  lexemes: readonly Lexeme[],
  at: number,
  match: Match,
  value: string,
  tense: Tense,
): DateFound {
  const { meaning, modifier } = match;
  const isDuration = meaning.is === 'duration';
  const isSet = meaning.is === 'set';
  // Decades ago nobody counted years.
  const isRounded = meaning.is === 'shift' && (meaning.unit === 'decade' || meaning.unit === 'century');
  const edtf = isDuration || isSet ? null : edtfOf(value, isRounded ? 'about' : modifier);
  return {
    start: lexemes[at]!.start,
    end: lexemes[match.end - 1]!.end,
    kind: isDuration
      ? 'duration'
      : isSet
        ? 'set'
        : value.includes('T') && !VAGUE.test(value)
          ? 'time'
          : 'date',
    value,
    edtf: edtf !== null && wordAt(lexemes, at - 1) === 'since' && !edtf.includes('/') ? `${edtf}/..` : edtf,
    modifier: modifier ?? null,
    isVague: VAGUE.test(value) || value.includes('X'),
    isFiscal: match.isFiscal ?? false,
    tense,
    basis: basisOf(meaning),
  };
}

/** A comparison with the year before leaves the text where it was. */
function isComparison(meaning: Meaning): boolean {
  return (meaning.is === 'shift' && meaning.unit === 'year') || meaning.is === 'reported quarter';
}

function basisOf(meaning: Meaning): DateFound['basis'] {
  if (meaning.is === 'value' || meaning.is === 'duration' || meaning.is === 'set') return 'written';
  const isOfContext = (meaning.is === 'unit' || meaning.is === 'shift') && meaning.from === 'reference';
  return isOfContext || (meaning.is === 'time' && meaning.day === null) ? 'context' : 'publication';
}

/** Later expressions may count from this one. */
function remember(context: Context, value: string): void {
  const first = firstDay(value);
  if (!first) return;
  context.reference = first.day;
  context.referenceUnit = first.unit;
  if (/^\d{4}$/.test(value)) context.year = Number(value);
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter) context.quarter = Number(quarter[1]) * 4 + Number(quarter[2]) - 1;
}

function firstDay(value: string): { day: number; unit: Unit } | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return { day: dayFrom(value), unit: 'day' };
  const year = Number(value.slice(0, 4));
  if (/^\d{4}-\d\d$/.test(value))
    return { day: dayNumber({ year, month: Number(value.slice(5)), day: 1 }), unit: 'month' };
  if (/^\d{4}$/.test(value)) return { day: dayNumber({ year, month: 1, day: 1 }), unit: 'year' };
  const part = /^\d{4}-([WQ])(\d+)/.exec(value);
  if (!part) return null;
  if (part[1] === 'W') return { day: mondayOf(year, Number(part[2])), unit: 'week' };
  return { day: dayNumber({ year, month: 3 * Number(part[2]) - 2, day: 1 }), unit: 'quarter' };
}
