/** Whom a pronoun stands for. */
import { endsSentence } from '../dates/tense';
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import type { Segment } from './segments';

const REACH = 160;
const PREPOSITIONS = new Set(
  'in of at from to on by for with near against into over under between about'.split(' '),
);
const MALE = new Set('mr sir king prince lord chairman congressman'.split(' '));
const FEMALE = new Set('ms mrs miss madam queen princess lady chairwoman congresswoman'.split(' '));
const NOT_NAMES = new Set(
  'the a an this that in on at after before when while as but and so if for with from by to of it he she they we i you his her their its our my there here what who how why where which one two three no not yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Quotations up to one; what is named in them is not who speaks. */
export interface Quoted {
  segments: readonly Segment[];
  /** Of the last that counts. */
  index: number;
}

/**
 * Whom a pronoun stands for: whoever spoke last, where that is near, or else who the sentence before it is about: its
 * first name that no preposition leads. Where no sentence has one, the nearest name.
 */
export function antecedent(
  lexemes: readonly Lexeme[],
  pronoun: Range,
  earlier: Range | null,
  quoted: Quoted | null = null,
): Range | null {
  const word = lexemes[pronoun.start]!.lower;
  if (word !== 'he' && word !== 'she') return null;
  const isNear = earlier !== null && pronoun.start - earlier.end < REACH * 2;
  if (isNear && fits(lexemes, earlier, word)) return earlier;
  let index = quoted?.index ?? -1;
  let first: Range | null = null;
  let nearest: Range | null = null;
  for (let at = pronoun.start - 1; at >= 0 && at > pronoun.start - REACH; at -= 1) {
    while (index >= 0 && quoted!.segments[index]!.open > at) index -= 1;
    const segment = quoted?.segments[index];
    if (segment && at < segment.behind) {
      at = segment.open;
      continue;
    }
    if (first && endsSentence(lexemes, at)) return first;
    const name = nameEndingAt(lexemes, at);
    if (!name) continue;
    at = name.start;
    if (!fits(lexemes, name, word)) continue;
    nearest ??= name;
    if (!PREPOSITIONS.has(wordAt(lexemes, name.start - 1))) first = name;
  }
  return first ?? nearest;
}

function nameEndingAt(lexemes: readonly Lexeme[], at: number): Range | null {
  if (!isNameWord(lexemes, at)) return null;
  let start = at;
  while (
    start > 0 &&
    (isNameWord(lexemes, start - 1) || (lexemes[start - 1]!.text === '.' && isNameWord(lexemes, start - 2)))
  )
    start -= 1;
  return { start, end: at + 1 };
}

function isNameWord(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return (
    lexeme?.kind === 'word' &&
    lexeme.text.length > 1 &&
    isCapital(lexeme) &&
    lexeme.text !== lexeme.text.toUpperCase() &&
    !NOT_NAMES.has(lexeme.lower)
  );
}

function fits(lexemes: readonly Lexeme[], range: Range, pronoun: 'he' | 'she'): boolean {
  const other = pronoun === 'he' ? FEMALE : MALE;
  for (let at = range.start; at < range.end; at += 1) if (other.has(wordAt(lexemes, at))) return false;
  return true;
}
