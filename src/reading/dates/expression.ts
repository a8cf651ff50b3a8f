/** The longest expression of time that begins at a lexeme. */
import type { Lexeme } from '../lexemes';
import { behindHyphen, wordAt } from '../look';
import { clockAt, dayPartAfter, onDay } from './clock';
import { dayWordAt, deicticAt, leadingAmountAt, ofReferenceAt } from './deictic';
import { distanceAt } from './distances';
import type { Match, Modifier } from './meaning';
import { monthDateAt } from './months';
import { numericDateAt } from './numeric-dates';
import { holidayAt, quarterAt, seasonAt, yearAfterAt } from './periods';
import { fiscalYearAt, reportedPeriodAt } from './reported-periods';
import { setAt, vagueAt } from './sets-and-vague';
import { weekdayMatchAt } from './weekdays';
import { centuryAt, decadeAt, yearAt } from './years';

type Matcher = (lexemes: readonly Lexeme[], at: number) => Match | null;

const WORDS: readonly Matcher[] = [
  decadeAt,
  quarterAt,
  weekdayMatchAt,
  monthDateAt,
  dayWordAt,
  ofReferenceAt,
  leadingAmountAt,
  deicticAt,
  weekendAt,
  seasonAt,
  holidayAt,
  centuryAt,
  reportedPeriodAt,
  fiscalYearAt,
];
/** What dates can begin with decides who looks at them. */
const DATES: Readonly<Record<Lexeme['kind'], readonly Matcher[]>> = {
  word: WORDS,
  number: [numericDateAt, decadeAt, quarterAt, monthDateAt, centuryAt],
  mark: [decadeAt],
};
const OTHERS: readonly Matcher[] = [distanceAt, setAt, vagueAt, yearAt];
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  early: 'start',
  late: 'end',
  mid: 'mid',
  earlier: 'earlier',
  later: 'later',
};
const PARTS: Readonly<Record<string, Modifier>> = {
  end: 'end',
  close: 'end',
  beginning: 'start',
  start: 'start',
  middle: 'mid',
};

/** The longest expression that begins here; null where none does. Looks at a bounded number of lexemes. */
export function expressionAt(lexemes: readonly Lexeme[], at: number): Match | null {
  if (lexemes[at]!.kind === 'mark') return decadeAt(lexemes, at);
  const found = [
    modifiedAt(lexemes, at),
    partOfAt(lexemes, at),
    timeAt(lexemes, at),
    dateAt(lexemes, at),
    yearEndAt(lexemes, at),
  ];
  for (const matcher of OTHERS) found.push(matcher(lexemes, at));
  let longest: Match | null = null;
  for (const match of found) if (match && (!longest || match.end > longest.end)) longest = match;
  return longest;
}

function dateAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const first = lexemes[at];
  if (!first) return null;
  let longest: Match | null = null;
  for (const matcher of DATES[first.kind]) {
    const match = matcher(lexemes, at);
    if (match && (!longest || match.end > longest.end)) longest = match;
  }
  return longest && dayPartAfter(lexemes, ofYear(lexemes, longest));
}

/** `June last year`. */
function ofYear(lexemes: readonly Lexeme[], match: Match): Match {
  const { meaning } = match;
  const canHaveYear =
    (meaning.is === 'month' || meaning.is === 'month day') && wordAt(lexemes, match.end) !== ',';
  const year = canHaveYear ? yearAfterAt(lexemes, match.end) : null;
  return year
    ? { ...match, end: year.end, meaning: { is: 'of year', what: meaning, year: year.year } }
    : match;
}

/** `early next year`, `the late 1970s`, `mid-November`, `earlier this month`. */
function modifiedAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const at = wordAt(lexemes, start) === 'the' ? start + 1 : start;
  const word = wordAt(lexemes, at);
  const modifier = Object.hasOwn(MODIFIERS, word) ? MODIFIERS[word] : undefined;
  if (!modifier) return null;
  const coreAt = behindHyphen(lexemes, at + 1);
  const isWithin = wordAt(lexemes, coreAt) === 'in' && (modifier === 'earlier' || modifier === 'later');
  const within = isWithin ? plainUnitAt(lexemes, coreAt + 1) : null;
  if (within) return { ...within, modifier };
  const core =
    dateAt(lexemes, coreAt) ??
    (coreAt > at + 1 || modifier === 'mid' || modifier === 'start' || modifier === 'end'
      ? yearAt(lexemes, coreAt)
      : null);
  if (!core || core.meaning.is === 'duration') return null;
  const isDay = core.meaning.is === 'day' || core.meaning.is === 'weekday';
  return isDay && (modifier === 'earlier' || modifier === 'later') ? null : { ...core, modifier };
}

/** `the end of 1990`, `the beginning of October`. */
function partOfAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const at = wordAt(lexemes, start) === 'the' ? start + 1 : start;
  const word = wordAt(lexemes, at);
  const modifier = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  if (!modifier || wordAt(lexemes, at + 1) !== 'of') return null;
  const core = dateAt(lexemes, at + 2) ?? yearAt(lexemes, at + 2) ?? plainUnitAt(lexemes, at + 2);
  return core && core.meaning.is !== 'duration' ? { ...core, modifier } : null;
}

/** `10 p.m. Wednesday`, `noon`, `5 p.m. EST, Nov. 6`. */
function timeAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const clock = clockAt(lexemes, start);
  if (clock?.meaning.is !== 'time') return null;
  const { time } = clock.meaning;
  const next = wordAt(lexemes, clock.end);
  const dayAt = next === ',' || next === 'on' ? clock.end + 1 : clock.end;
  const day = dateAt(lexemes, dayAt);
  const isDay =
    day &&
    /^(?:weekday|month day|day|value|time)$/.test(day.meaning.is) &&
    !(day.meaning.is === 'value' && day.meaning.value.length < 10);
  if (!isDay) return clock;
  const base = day.meaning.is === 'time' ? day.meaning.day : day.meaning;
  return base ? { end: day.end, meaning: onDay(time, base) } : clock;
}

/** `year-end`, `the year's end`. */
function yearEndAt(lexemes: readonly Lexeme[], at: number): Match | null {
  if (wordAt(lexemes, at) !== 'year') return null;
  const endAt = behindHyphen(lexemes, at + 1);
  if (wordAt(lexemes, endAt) !== 'end') return null;
  return {
    end: endAt + 1,
    meaning: { is: 'unit', unit: 'year', offset: 0, from: 'publication' },
    modifier: 'end',
  };
}

function weekendAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const at = wordAt(lexemes, start) === 'the' ? start + 1 : -1;
  return wordAt(lexemes, at) === 'weekend' ? { end: at + 1, meaning: { is: 'weekend', which: null } } : null;
}

/** `the year` behind `the end of`. */
function plainUnitAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const word = wordAt(lexemes, at + 1);
  if (wordAt(lexemes, at) !== 'the' || !/^(?:week|month|year)$/.test(word)) return null;
  const unit = word as 'week' | 'month' | 'year';
  return { end: at + 2, meaning: { is: 'unit', unit, offset: 0, from: 'publication' } };
}
