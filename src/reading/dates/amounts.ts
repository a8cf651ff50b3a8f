/** Amounts of time: two weeks, a year and a half, several months. */
import type { Lexeme } from '../lexemes';
import { behindHyphen, isNumber, isWord, wordAt } from '../look';
import { ORDINALS, SMALL_NUMBERS, TENS, UNITS, type Unit, VAGUE_AMOUNTS } from './words';

/** An amount, null where nobody counted, and the index behind it. */
export interface Amount {
  amount: number | null;
  end: number;
}

export interface Span extends Amount {
  unit: Unit;
}

const BETWEEN = new Set(
  'more full additional straight consecutive successive whole solid long short extra further other'.split(
    ' ',
  ),
);
const HALVES: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

/** An amount with its unit: `2 1/2 years`, `five-year`, `a couple of weeks`. */
export function spanAt(lexemes: readonly Lexeme[], at: number): Span | null {
  const first = amountAt(lexemes, at);
  if (!first) return null;
  const amount = rangeEnd(lexemes, first);
  let next = behindHyphen(lexemes, amount.end);
  if (BETWEEN.has(wordAt(lexemes, next))) next += 1;
  const noun = wordAt(lexemes, next);
  if (/^fortnights?$/.test(noun))
    return { amount: amount.amount === null ? null : 2 * amount.amount, unit: 'week', end: next + 1 };
  const unit = UNITS[noun];
  // "An hours-long meeting" counts none.
  if (/^an?$/.test(wordAt(lexemes, next - 1)) && next === at + 1 && noun.endsWith('s')) return null;
  if (!unit || isOrdinalSecond(lexemes, at, next) || isAge(lexemes, next + 1)) return null;
  const { amount: count } = amount;
  if (
    count !== null &&
    wordAt(lexemes, next + 1) === 'and' &&
    wordAt(lexemes, next + 2) === 'a' &&
    wordAt(lexemes, next + 3) === 'half'
  ) {
    return { amount: count + 0.5, unit, end: next + 4 };
  }
  return { amount: count, unit, end: next + 1 };
}

/** `12 to 18`: the least of it is known. */
function rangeEnd(lexemes: readonly Lexeme[], first: Amount): Amount {
  const at = behindHyphen(lexemes, first.end);
  if (!/^(?:to|or)$/.test(wordAt(lexemes, at)) || first.amount === null) return first;
  const second = amountAt(lexemes, behindHyphen(lexemes, at + 1));
  const isMore = second?.amount != null && second.amount > first.amount;
  return isMore ? { amount: first.amount, end: second.end } : first;
}

/** A count: figures, number words, articles, `half a`, `several`. */
export function amountAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  if (isNumber(lexemes, at)) return figuresAt(lexemes, at);
  const word = wordAt(lexemes, at);
  if (word === 'a' || word === 'an') return articleAt(lexemes, at);
  if (word === 'half' && /^an?$/.test(wordAt(lexemes, at + 1))) return { amount: 0.5, end: at + 2 };
  if (word === 'couple') return { amount: 2, end: isWord(lexemes, at + 1, 'of') ? at + 2 : at + 1 };
  if (VAGUE_AMOUNTS.has(word)) return { amount: null, end: at + 1 };
  return numberWordsAt(lexemes, at);
}

/** `third`, `3rd`. */
export function ordinalAt(lexemes: readonly Lexeme[], at: number): { ordinal: number; end: number } | null {
  const word = wordAt(lexemes, at);
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return { ordinal, end: at + 1 };
  const tens = TENS.get(word);
  const unit = tens === undefined ? undefined : ORDINALS.get(wordAt(lexemes, behindHyphen(lexemes, at + 1)));
  if (tens !== undefined && unit !== undefined && unit < 10) {
    return { ordinal: tens + unit, end: behindHyphen(lexemes, at + 1) + 1 };
  }
  const suffix = lexemes[at + 1];
  if (!isNumber(lexemes, at) || !suffix?.isGlued || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return null;
  return { ordinal: Number(lexemes[at]!.text), end: at + 2 };
}

function figuresAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  const text = lexemes[at]!.text;
  if (text.length > 4) return null;
  const mark = lexemes[at + 1];
  const fraction =
    isNumber(lexemes, at + 1) && wordAt(lexemes, at + 2) === '/'
      ? HALVES[
          lexemes
            .slice(at + 1, at + 4)
            .map(({ text }) => text)
            .join('')
        ]
      : undefined;
  if (fraction !== undefined) return { amount: Number(text) + fraction, end: at + 4 };
  const follows =
    mark?.isGlued && isNumber(lexemes, at + 2) && lexemes[at + 2]!.isGlued ? lexemes[at + 2]!.text : '';
  if (mark?.text === ',' && follows.length === 3) return { amount: Number(text + follows), end: at + 3 };
  if (mark?.text === '.' && follows !== '' && follows.length < 3)
    return { amount: Number(`${text}.${follows}`), end: at + 3 };
  return { amount: Number(text), end: at + 1 };
}

function articleAt(lexemes: readonly Lexeme[], at: number): Amount {
  const next = wordAt(lexemes, at + 1);
  if (next === 'couple') return { amount: 2, end: isWord(lexemes, at + 2, 'of') ? at + 3 : at + 2 };
  if (next === 'few') return { amount: null, end: at + 2 };
  if (next === 'number' && isWord(lexemes, at + 2, 'of')) return { amount: null, end: at + 3 };
  if (next === 'dozen') return { amount: 12, end: at + 2 };
  if (next === 'half') return { amount: 0.5, end: at + 2 };
  if (next === 'hundred') return { amount: 100, end: at + 2 };
  if (next === 'thousand') return { amount: 1000, end: at + 2 };
  return { amount: 1, end: at + 1 };
}

function numberWordsAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  const word = wordAt(lexemes, at);
  const tens = TENS.get(word);
  const small = SMALL_NUMBERS.get(word);
  if (tens === undefined && small === undefined) return null;
  let amount = tens ?? small!;
  let end = at + 1;
  const unitAt = tens === undefined ? -1 : behindHyphen(lexemes, end);
  const unit = unitAt < 0 ? undefined : SMALL_NUMBERS.get(wordAt(lexemes, unitAt));
  if (unit !== undefined && unit > 0 && unit < 10) {
    amount += unit;
    end = unitAt + 1;
  }
  const times = wordAt(lexemes, end);
  if (times === 'hundred') return { amount: amount * 100, end: end + 1 };
  if (times === 'thousand') return { amount: amount * 1000, end: end + 1 };
  return { amount, end };
}

/** `37-year-old`, `37 years old`. */
function isAge(lexemes: readonly Lexeme[], at: number): boolean {
  return wordAt(lexemes, behindHyphen(lexemes, at)) === 'old';
}

/** The second of `a second attempt` is no unit. */
function isOrdinalSecond(lexemes: readonly Lexeme[], at: number, unitAt: number): boolean {
  return lexemes[unitAt]!.lower === 'second' && wordAt(lexemes, at) === 'a';
}
