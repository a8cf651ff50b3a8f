/** Distances and lengths: two weeks ago, a year earlier, for three days. */
import type { Lexeme } from '../lexemes';
import { behindPossessive, wordAt } from '../look';
import { spanAt } from './amounts';
import { durationValue } from './durations';
import type { Match, Modifier } from './meaning';
import { UNITS } from './words';

const DIRECTIONS: Readonly<Record<string, { sign: 1 | -1; from: 'publication' | 'reference' }>> = {
  ago: { sign: -1, from: 'publication' },
  earlier: { sign: -1, from: 'reference' },
  previously: { sign: -1, from: 'reference' },
  later: { sign: 1, from: 'reference' },
  afterward: { sign: 1, from: 'reference' },
  afterwards: { sign: 1, from: 'reference' },
  hence: { sign: 1, from: 'publication' },
};
/** What may stand before an amount and belongs to it. */
const MODIFIERS: readonly (readonly [string[], Modifier])[] = [
  [['more', 'than'], 'least'],
  [['less', 'than'], 'most'],
  [['no', 'more', 'than'], 'most'],
  [['at', 'least'], 'least'],
  [['at', 'most'], 'most'],
  [['up', 'to'], 'most'],
  [['nearly'], 'most'],
  [['almost'], 'most'],
  [['over', 'a'], 'least'],
  [['over', 'an'], 'least'],
];
/** A bare plural is a length of time behind these. */
const BEFORE_PLURAL = new Set('for in after over within of during and or took take takes'.split(' '));

/** An amount with a direction is a date, without one a duration. */
export function distanceAt(lexemes: readonly Lexeme[], start: number): Match | null {
  const modified = modifierAt(lexemes, start);
  const at = modified?.end ?? start;
  const span = spanAt(lexemes, at) ?? bareAt(lexemes, at);
  if (!span) return null;
  const { end, unit, amount } = span;
  const word = wordAt(lexemes, at);
  const modifier = modified ? { modifier: modified.modifier } : {};
  const orSo = behindOrSo(lexemes, end);
  const direction = DIRECTIONS[wordAt(lexemes, orSo)];
  const isFromNow = wordAt(lexemes, orSo) === 'from' && /^(?:now|today)$/.test(wordAt(lexemes, orSo + 1));
  const behindTime = inTimeEnd(lexemes, at, orSo);
  if (behindTime !== null && amount !== null)
    return { end: behindTime, meaning: { is: 'shift', amount, unit, from: 'publication' }, ...modifier };
  const isShort = unit === 'second' || unit === 'minute' || unit === 'hour';
  if ((direction && !(isShort && direction.from === 'reference')) || isFromNow) {
    const { sign, from } = direction ?? { sign: 1 as const, from: 'publication' as const };
    const behind = orSo + (isFromNow ? 2 : 1);
    if (amount === null)
      return {
        end: behind,
        meaning: { is: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
        ...modifier,
      };
    return { end: behind, meaning: { is: 'shift', amount: sign * amount, unit, from }, ...modifier };
  }
  if (word === 'half' || (word === 'a' && !modified && isRate(lexemes[at - 1]))) return null;
  return { end: orSo, meaning: { is: 'duration', value: durationValue(span) }, ...modifier };
}

/** The index behind `time` in `in two weeks' time`; null where it is not there. */
function inTimeEnd(lexemes: readonly Lexeme[], at: number, end: number): number | null {
  if (wordAt(lexemes, at - 1) !== 'in' || !/^['’]$/.test(wordAt(lexemes, end))) return null;
  const behind = behindPossessive(lexemes, end);
  const timeAt = behind > end ? behind : end + 1;
  return wordAt(lexemes, timeAt) === 'time' ? timeAt + 1 : null;
}

/** The index behind `or so`, or the index itself. */
export function behindOrSo(lexemes: readonly Lexeme[], at: number): number {
  return wordAt(lexemes, at) === 'or' && /^(?:so|more|two)$/.test(wordAt(lexemes, at + 1)) ? at + 2 : at;
}

/** `more than`, `nearly`, `up to` before an amount. */
export function modifierAt(
  lexemes: readonly Lexeme[],
  at: number,
): { modifier: Modifier; end: number } | null {
  const first = wordAt(lexemes, at);
  for (const [words, modifier] of MODIFIERS) {
    if (words[0] === first && words.every((word, step) => wordAt(lexemes, at + step) === word))
      return { modifier, end: at + words.length - (words[0] === 'over' ? 1 : 0) };
  }
  return null;
}

/** `$2 million a year`, `four flights a week`, `twice a day`. */
function isRate(before: Lexeme | undefined): boolean {
  if (!before) return false;
  if (
    before.kind === 'number' ||
    /^(?:million|billion|thousand|hundred|once|twice|%|percent)$/.test(before.lower)
  )
    return true;
  return (
    before.kind === 'word' &&
    before.lower.endsWith('s') &&
    before.lower.length > 4 &&
    !/^(?:takes|lasts|perhaps|spends|needs|wants|across|unless)$/.test(before.lower)
  );
}

function bareAt(
  lexemes: readonly Lexeme[],
  at: number,
): { amount: null; unit: (typeof UNITS)[string]; end: number } | null {
  const word = wordAt(lexemes, at);
  const unit = UNITS[word];
  if (!unit || !word.endsWith('s') || word === 'nights' || unit === 'quarter') return null;
  const isDirected = DIRECTIONS[wordAt(lexemes, at + 1)] !== undefined;
  return isDirected || BEFORE_PLURAL.has(wordAt(lexemes, at - 1))
    ? { amount: null, unit, end: at + 1 }
    : null;
}
