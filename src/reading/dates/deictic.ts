/** Expressions that point from here: today, last year, next Monday, that week, the past two months. */
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { spanAt } from './amounts';
import { behindOrSo } from './distances';
import { durationValue } from './durations';
import type { Match, Meaning, Which } from './meaning';
import { monthAt } from './months';
import { holidayAt } from './periods';
import { weekdayMatchAt } from './weekdays';
import { DAY_PARTS, SEASONS, UNITS } from './words';
import { isYearAt } from './years';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  present: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};
const OFFSET = { last: -1, this: 0, next: 1 } as const;
/** Of the date that the text named last. */
const OF_REFERENCE: Readonly<Record<string, number>> = {
  that: 0,
  same: 0,
  following: 1,
  subsequent: 1,
  previous: -1,
  preceding: -1,
};
const AMOUNT_LEADS = new Set(
  'last past next coming previous first following final latest preceding'.split(' '),
);
const DETERMINERS = new Set('the these those that this its his her their'.split(' '));

/** today, yesterday, tomorrow, tonight, overnight, the day after tomorrow. */
export function dayWordAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const word = wordAt(lexemes, at);
  if (word === 'the' && wordAt(lexemes, at + 1) === 'day') {
    const pair = `${wordAt(lexemes, at + 2)} ${wordAt(lexemes, at + 3)}`;
    if (pair === 'after tomorrow') return { end: at + 4, meaning: { is: 'day', offset: 2 } };
    if (pair === 'before yesterday') return { end: at + 4, meaning: { is: 'day', offset: -2 } };
  }
  const offset = Object.hasOwn(DAYS, word) ? DAYS[word] : undefined;
  // A newspaper, not a day.
  if (offset !== undefined)
    return wordAt(lexemes, at - 1) === 'usa' ? null : { end: at + 1, meaning: { is: 'day', offset } };
  if (word === 'tonight') return { end: at + 1, meaning: night(0) };
  if (word === 'overnight') return { end: at + 1, meaning: night(0) };
  return null;
}

/** `last year`, `this past spring`, `next Monday`, `last November`, `this morning`, `last night`. */
export function deicticAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const hasArticle = wordAt(lexemes, start) === 'the';
  const at = hasArticle ? start + 1 : start;
  const word = wordAt(lexemes, at);
  const which = Object.hasOwn(WHICH, word) ? WHICH[word]! : null;
  if (which === null) return null;
  let next = at + 1;
  let effective: Which = which;
  const second = wordAt(lexemes, next);
  if (word === 'this' && (second === 'past' || second === 'coming' || second === 'last')) {
    effective = second === 'coming' ? 'next' : 'last';
    next += 1;
  }
  if (second === 'fiscal' || second === 'calendar') next += 1;
  return pointed(lexemes, next, effective, { word, hasArticle });
}

/** `that year`, `the same day`, `the following week`. */
export function ofReferenceAt(lexemes: readonly Lexeme[], start: number): Match | null {
  let at = start;
  if (wordAt(lexemes, at) === 'the') at += 1;
  else if (wordAt(lexemes, at) !== 'that') return null;
  let offset = OF_REFERENCE[wordAt(lexemes, at)];
  if (offset === undefined) return null;
  at += 1;
  if (wordAt(lexemes, at) === 'same' || wordAt(lexemes, at) === 'very') at += 1;
  const word = wordAt(lexemes, at);
  const unit = UNITS[word];
  if (
    unit &&
    unit !== 'second' &&
    unit !== 'minute' &&
    unit !== 'hour' &&
    !word.endsWith('s') &&
    unit !== 'century'
  ) {
    return { end: at + 1, meaning: { is: 'unit', unit, offset, from: 'reference' } };
  }
  const weekday = weekdayMatchAt(lexemes, at, offset < 0 ? 'last' : offset > 0 ? 'next' : null);
  if (weekday) return weekday;
  const part = DAY_PARTS.get(word);
  offset = offset === 0 ? 0 : offset;
  return part
    ? {
        end: at + 1,
        meaning: {
          is: 'time',
          time: `T${part}`,
          day: { is: 'unit', unit: 'day', offset, from: 'reference' },
        },
      }
    : null;
}

/** `the past two months`, `the next few days`, `the first nine months`, `the four days`. */
export function leadingAmountAt(lexemes: readonly Lexeme[], start: number): Match | null {
  let at = start;
  if (DETERMINERS.has(wordAt(lexemes, at))) at += 1;
  const lead = wordAt(lexemes, at);
  const hasLead = AMOUNT_LEADS.has(lead);
  if (hasLead) at += 1;
  if (at === start) return null;
  // The years of "the 1988 quarter" are not counted.
  const isCounted = wordAt(lexemes, at) !== 'a' && !isYearAt(lexemes, at);
  const span = isCounted ? spanAt(lexemes, at) : null;
  if (span) {
    // Of "the two-week truce" the amount alone is the expression.
    const isHyphenated = lexemes[span.end - 2]!.text === '-';
    const isWhole = (span.amount !== 1 || hasLead) && !isHyphenated;
    return isWhole
      ? { end: behindOrSo(lexemes, span.end), meaning: { is: 'duration', value: durationValue(span) } }
      : null;
  }
  const unit = UNITS[wordAt(lexemes, at)];
  const isPast = lead === 'past';
  if (!unit || !isPast || wordAt(lexemes, at).endsWith('s')) return null;
  return { end: at + 1, meaning: { is: 'duration', value: durationValue({ amount: 1, unit }) } };
}

function pointed(
  lexemes: readonly Lexeme[],
  at: number,
  which: Exclude<Which, null>,
  { word, hasArticle }: { word: string; hasArticle: boolean },
): Match | null {
  const noun = wordAt(lexemes, at);
  const unit = UNITS[noun];
  const isOne = unit && !noun.endsWith('s') && noun !== 'night';
  if (isOne) return pointedUnit(noun, at, which, { word, hasArticle });
  if (noun === 'weekend') return { end: at + 1, meaning: { is: 'weekend', which } };
  const weekday = weekdayMatchAt(lexemes, at, which);
  if (weekday) return weekday;
  const month = monthAt(lexemes, at);
  if (month) return { end: month.end, meaning: { is: 'month', month: month.month, which } };
  const season = SEASONS.get(noun);
  if (season) return { end: at + 1, meaning: { is: 'season', season, which } };
  const holiday = holidayAt(lexemes, at);
  if (holiday?.meaning.is === 'holiday') return { end: holiday.end, meaning: { ...holiday.meaning, which } };
  const part = DAY_PARTS.get(noun);
  if (!part || noun.endsWith('s')) return null;
  const offset = which === 'this' ? 0 : OFFSET[which];
  return { end: at + 1, meaning: { is: 'time', time: `T${part}`, day: { is: 'day', offset } } };
}

function pointedUnit(
  noun: string,
  at: number,
  which: Exclude<Which, null>,
  { word, hasArticle }: { word: string; hasArticle: boolean },
): Match | null {
  const unit = UNITS[noun]!;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const end = at + 1;
  if (word === 'past' && which === 'last')
    return { end, meaning: { is: 'duration', value: durationValue({ amount: 1, unit }) } };
  if (unit === 'day' && word !== 'next' && word !== 'previous') return null;
  const isOfReference =
    hasArticle && (word === 'next' || word === 'previous') && (unit === 'day' || word === 'previous');
  const from = isOfReference ? 'reference' : 'publication';
  return { end, meaning: { is: 'unit', unit, offset: OFFSET[which], from } };
}

function night(offset: number): Meaning {
  return { is: 'time', time: 'TNI', day: { is: 'day', offset } };
}
