/** How often, and times that nobody could put on a calendar. */
import type { Lexeme } from '../lexemes';
import { behindHyphen, wordAt } from '../look';
import { amountAt } from './amounts';
import { durationValue } from './durations';
import type { Match } from './meaning';
import { monthAt } from './months';
import { weekdayAt } from './weekdays';
import { DAY_PARTS, FREQUENCIES, SEASONS, UNITS, VAGUE_TIMES, WEEKDAYS } from './words';

const PHRASES: readonly (readonly [string[], 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'])[] = [
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['near', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['the', 'moment'], 'PRESENT_REF'],
  [['this', 'time'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['right', 'now'], 'PRESENT_REF'],
  [['more', 'recently'], 'PAST_REF'],
];

/** `daily`, `every day`, `each of the past three years`, `once a week`, `Tuesday nights`. */
export function setAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const word = wordAt(lexemes, at);
  const frequency = FREQUENCIES.get(word);
  if (frequency) return { end: at + 1, meaning: { is: 'set', value: frequency } };
  if (word === 'every' || word === 'each') return everyAt(lexemes, at + 1);
  const plural = word.endsWith('s') ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  if (plural !== undefined) return { end: at + 1, meaning: { is: 'set', value: `XXXX-WXX-${plural}` } };
  const nights = weekdayAt(lexemes, at);
  const part =
    nights && wordAt(lexemes, nights.end).endsWith('s')
      ? DAY_PARTS.get(wordAt(lexemes, nights.end))
      : undefined;
  if (nights && part)
    return { end: nights.end + 1, meaning: { is: 'set', value: `XXXX-WXX-${nights.weekday}T${part}` } };
  return null;
}

/** `now`, `recently`, `the future`, `recent years`. */
export function vagueAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const first = wordAt(lexemes, at);
  for (const [words, value] of PHRASES) {
    if (words[0] !== first || !words.every((word, step) => wordAt(lexemes, at + step) === word)) continue;
    // "The past" before a noun is its adjective.
    const next = lexemes[at + words.length];
    if (
      words.at(-1) === 'past' &&
      next?.kind === 'word' &&
      !/^(?:and|but|when|that|has|have|had|was|is|to)$/.test(next.lower)
    )
      continue;
    if ((words[0] === 'this' || words[1] === 'moment') && wordAt(lexemes, at - 1) !== 'at') continue;
    return { end: at + words.length, meaning: { is: 'vague', value } };
  }
  const word = wordAt(lexemes, at);
  const plural = UNITS[wordAt(lexemes, at + 1)] !== undefined && wordAt(lexemes, at + 1).endsWith('s');
  if ((word === 'recent' || word === 'coming' || word === 'future') && plural) {
    return { end: at + 2, meaning: { is: 'vague', value: word === 'recent' ? 'PAST_REF' : 'FUTURE_REF' } };
  }
  const isConjunction =
    word === 'soon' && (wordAt(lexemes, at - 1) === 'as' || /^(?:after|as)$/.test(wordAt(lexemes, at + 1)));
  if (isConjunction) return null;
  const value = VAGUE_TIMES.get(word);
  return value ? { end: at + 1, meaning: { is: 'vague', value } } : null;
}

function everyAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const weekday = weekdayAt(lexemes, at);
  if (weekday) return { end: weekday.end, meaning: { is: 'set', value: `XXXX-WXX-${weekday.weekday}` } };
  const month = monthAt(lexemes, at);
  if (month)
    return { end: month.end, meaning: { is: 'set', value: `XXXX-${String(month.month).padStart(2, '0')}` } };
  const season = SEASONS.get(wordAt(lexemes, at));
  if (season) return { end: at + 1, meaning: { is: 'set', value: `XXXX-${season}` } };
  const counted = amountAt(lexemes, at);
  const unitAt = counted ? behindHyphen(lexemes, counted.end) : wordAt(lexemes, at) === 'other' ? at + 1 : at;
  const unit = UNITS[wordAt(lexemes, unitAt)];
  const part = DAY_PARTS.get(wordAt(lexemes, unitAt));
  if (part) return { end: unitAt + 1, meaning: { is: 'set', value: `XXXX-XX-XXT${part}` } };
  if (!unit) return null;
  const amount = counted ? counted.amount : unitAt > at ? 2 : 1;
  return { end: unitAt + 1, meaning: { is: 'set', value: durationValue({ amount, unit }) } };
}
