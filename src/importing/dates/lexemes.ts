/** A written date in its pieces. */

export type Lexeme =
  | { kind: 'number'; text: string; value: number }
  | { kind: 'word'; text: string }
  | { kind: 'mark'; text: string };

const PIECE = /(\d+)|([\p{L}\p{M}]+)|([^\s\p{L}\p{M}\d])/gu;

/** Numbers, words and marks in order. Linear. */
export function lexemesOf(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  for (const [whole, digits, letters] of text.matchAll(PIECE)) {
    if (digits) found.push({ kind: 'number', text: digits, value: Number(digits) });
    else found.push({ kind: letters ? 'word' : 'mark', text: whole });
  }
  return found;
}
