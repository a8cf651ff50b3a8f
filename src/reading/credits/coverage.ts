/** What a credit speaks of. */
import { endsSentence } from '../dates/tense';
import type { Lexeme } from '../lexemes';
import { sentenceEnd, sentenceStart } from '../quotes/clauses';
import { type Range, type Span, spanOf } from '../span';

const LONGEST_CAPTION = 60;

/** The sentence around a lexeme, its last mark left out. */
export function sentenceAround(lexemes: readonly Lexeme[], at: number): Span {
  const start = sentenceStart(lexemes, at, 0);
  return spanOf(lexemes, { start, end: sentenceEnd(lexemes, at + 1, lexemes.length) });
}

/** The line that holds a lexeme. */
export function lineAround(lexemes: readonly Lexeme[], at: number): Range {
  let start = at;
  while (start > 0 && !lexemes[start]!.startsLine && at - start < LONGEST_CAPTION) start -= 1;
  let end = at + 1;
  while (end < lexemes.length && !lexemes[end]!.startsLine && end - at < LONGEST_CAPTION) end += 1;
  return { start, end };
}

/** The line before, where it is short and could be a caption; null otherwise. */
export function captionBefore(lexemes: readonly Lexeme[], lineStart: number): Span | null {
  if (lineStart === 0) return null;
  const line = lineAround(lexemes, lineStart - 1);
  const isWhole = lexemes[line.start]!.startsLine;
  return isWhole && line.end - line.start < LONGEST_CAPTION && isOneSentence(lexemes, line)
    ? spanOf(lexemes, line)
    : null;
}

export function wholeText(lexemes: readonly Lexeme[]): Span {
  return { start: lexemes[0]!.start, end: lexemes.at(-1)!.end };
}

function isOneSentence(lexemes: readonly Lexeme[], { start, end }: Range): boolean {
  for (let at = start; at < end - 1; at += 1) if (endsSentence(lexemes, at)) return false;
  return true;
}
