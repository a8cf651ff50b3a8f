/** Places in a text: by characters, and by lexemes. */
import type { Lexeme } from './lexemes';

/** Offsets in UTF-16 units of the text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Indices of lexemes, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

export function spanOf(lexemes: readonly Lexeme[], { start, end }: Range): Span {
  return { start: lexemes[start]!.start, end: lexemes[end - 1]!.end };
}

/** As written, white space made one space. */
export function textOf(lexemes: readonly Lexeme[], { start, end }: Range): string {
  let text = '';
  for (let at = start; at < end; at += 1)
    text += at > start && !lexemes[at]!.isGlued ? ` ${lexemes[at]!.text}` : lexemes[at]!.text;
  return text;
}
