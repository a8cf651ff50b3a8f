/** Runs of capitalised words: what could be names, where nobody reads them better. */
import { endsSentence } from './dates/tense';
import { isCapital, type Lexeme } from './lexemes';
import { type Span, spanOf } from './span';

const NO_NAMES = new Set(
  `the a an this that these those it he she they we i you his her its their our my in on at by for from to of with as if
   but and or so not no yes there here what when where who why how after before while since until although though because
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mrs ms dr source photo`.split(/\s+/),
);
const JOINS = new Set('of the and for de van von al bin'.split(' '));
const LONGEST = 8;

/** In order, without overlaps. Linear time. */
export function capitalRuns(lexemes: readonly Lexeme[]): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    if (!isNameWord(lexemes[at]!)) continue;
    const end = runEnd(lexemes, at);
    const isBare = end === at + 1 && (at === 0 || lexemes[at]!.startsLine || endsSentence(lexemes, at - 1));
    // A single word at the start of a sentence has its capital from there.
    if (!isBare) runs.push(spanOf(lexemes, { start: at, end }));
    at = end - 1;
  }
  return runs;
}

function runEnd(lexemes: readonly Lexeme[], start: number): number {
  let end = start + 1;
  while (end < lexemes.length && end - start < LONGEST && !lexemes[end]!.startsLine) {
    const isJoined = JOINS.has(lexemes[end]!.lower) || /^[-&]$/.test(lexemes[end]!.text);
    const next = isJoined ? lexemes[end + 1] : lexemes[end];
    if (!next || !isNameWord(next) || (isJoined && lexemes[end]!.lower === 'and')) break;
    end += isJoined ? 2 : 1;
  }
  return end;
}

function isNameWord(lexeme: Lexeme): boolean {
  return lexeme.kind === 'word' && isCapital(lexeme) && !NO_NAMES.has(lexeme.lower);
}
