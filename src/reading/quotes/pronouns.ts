/** Whom a pronoun stands for. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';

const REACH = 160;
const MALE = new Set('mr sir king prince lord chairman congressman'.split(' '));
const FEMALE = new Set('ms mrs miss madam queen princess lady chairwoman congresswoman'.split(' '));
const NOT_NAMES = new Set(
  'the a an this that in on at after before when while as but and so if for with from by to of it he she they we i you his her their its our my there here what who how why where which one two three no not yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** The last one named before a pronoun: whoever spoke last where that is near, or else the name nearest before. */
export function antecedent(lexemes: readonly Lexeme[], pronoun: Range, earlier: Range | null): Range | null {
  const word = lexemes[pronoun.start]!.lower;
  if (word !== 'he' && word !== 'she') return null;
  const isNear = earlier !== null && pronoun.start - earlier.end < REACH * 2;
  if (isNear && fits(lexemes, earlier, word)) return earlier;
  for (let at = pronoun.start - 1; at >= 0 && at > pronoun.start - REACH; at -= 1) {
    const name = nameEndingAt(lexemes, at);
    if (!name) continue;
    if (fits(lexemes, name, word)) return name;
    at = name.start;
  }
  return null;
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
