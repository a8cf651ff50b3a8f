/** Looking at lexemes around an index; outside the text there is nothing. */
import type { Lexeme } from './lexemes';

/** In lower case; empty outside. */
export function wordAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.lower ?? '';
}

export function isWord(lexemes: readonly Lexeme[], at: number, word: string): boolean {
  return lexemes[at]?.lower === word;
}

export function isNumber(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'number';
}

/** Whether a mark stands here, joined to the lexeme before. */
export function isGluedMark(lexemes: readonly Lexeme[], at: number, mark: string): boolean {
  const lexeme = lexemes[at];
  return lexeme?.isGlued === true && lexeme.text === mark;
}

/** The index behind a hyphen that joins two words, or the index itself. */
export function behindHyphen(lexemes: readonly Lexeme[], at: number): number {
  const isHyphen =
    isGluedMark(lexemes, at, '-') || isGluedMark(lexemes, at, '‑') || isGluedMark(lexemes, at, '‐');
  return isHyphen && lexemes[at + 1]?.isGlued ? at + 1 : at;
}

/** The index behind `'s`, or the index itself. */
export function behindPossessive(lexemes: readonly Lexeme[], at: number): number {
  const isMark = isGluedMark(lexemes, at, "'") || isGluedMark(lexemes, at, '’');
  return isMark && lexemes[at + 1]?.isGlued && lexemes[at + 1]!.lower === 's' ? at + 2 : at;
}
