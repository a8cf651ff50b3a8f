/** Whose a statement is that speaks: `the ministry’s statement said`, `According to the statement`. */
import { endsSentence } from '../dates/tense';
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { sentenceStart } from './clauses';

const PAPER = /^(?:statement|communiqu[eé]|declaration|letter|memo|report|release)$/;
const JOINS = /^(?:of|for|and|the|&|-)$/;
/** Words that may stand between the owner and the paper: `the ministry’s most recent statement`. */
const MOST_BETWEEN = 3;
const LONGEST_NAME = 10;
/** How far back the paper may have been named, in words and marks. */
const REACH = 120;

/** Whose statement the speaker is, or the one that `it` stands for in the same sentence; null where it is none. */
export function issuerOf(lexemes: readonly Lexeme[], speaker: Range): Range | null {
  const last = speaker.end - 1;
  const isIt = last === speaker.start && wordAt(lexemes, last) === 'it';
  if (!isIt && !PAPER.test(wordAt(lexemes, last))) return null;
  const own = isIt ? null : ownerOf(lexemes, last);
  if (own) return own;
  const floor = isIt ? sentenceStart(lexemes, speaker.start, 0) : Math.max(0, speaker.start - REACH);
  for (let at = speaker.start - 1; at >= floor; at -= 1) {
    const owner = PAPER.test(wordAt(lexemes, at)) ? ownerOf(lexemes, at) : null;
    if (owner) return owner;
  }
  return null;
}

/** Whose name stands before the paper: `the Russian Foreign Ministry’s`, `the ministry’s`. */
function ownerOf(lexemes: readonly Lexeme[], paper: number): Range | null {
  for (let at = paper - 1; at > 1 && at >= paper - 1 - MOST_BETWEEN; at -= 1) {
    if (endsSentence(lexemes, at)) return null;
    const isOwners = wordAt(lexemes, at) === 's' && /^['’]$/.test(lexemes[at - 1]!.text);
    if (isOwners && lexemes[at]!.isGlued) return nameEnding(lexemes, at - 1);
  }
  return null;
}

function nameEnding(lexemes: readonly Lexeme[], end: number): Range | null {
  if (lexemes[end - 1]?.kind !== 'word') return null;
  let start = end - 1;
  const isName = isCapital(lexemes[start]!);
  while (isName && start > 0 && end - start < LONGEST_NAME && goesOn(lexemes, start)) start -= 1;
  while (start < end - 1 && JOINS.test(wordAt(lexemes, start))) start += 1;
  return { start, end };
}

/** Whether the name begins before the word: with a capital, or with a small word that has one before it. */
function goesOn(lexemes: readonly Lexeme[], start: number): boolean {
  if (lexemes[start]!.startsLine || endsSentence(lexemes, start - 1)) return false;
  const before = lexemes[start - 1]!;
  if (before.kind === 'word' && isCapital(before)) return true;
  const earlier = lexemes[start - 2];
  return JOINS.test(before.lower) && earlier?.kind === 'word' && isCapital(earlier);
}
