/** What a quotation looks like by itself: a sentence, or words set off. */
import { endsSentence } from '../dates/tense';
import { isCapital, type Lexeme } from '../lexemes';
import type { Segment } from './segments';

const WORDS_OF_A_SENTENCE = 4;

/** The last mark of a quotation, marks of inner quotations aside. */
export function lastMark(lexemes: readonly Lexeme[], { first, last }: Segment): string {
  let at = last;
  while (at > first && /^['’)\]]$/.test(lexemes[at]!.text)) at -= 1;
  return lexemes[at]!.text;
}

/** Some words that begin with a capital. */
export function isSentence(lexemes: readonly Lexeme[], segment: Segment): boolean {
  return wordsIn(segment) >= WORDS_OF_A_SENTENCE && isCapital(firstWord(lexemes, segment));
}

/** Behind the bracket of an editor: `"[W]e encourage …"`. */
export function firstWord(lexemes: readonly Lexeme[], { first, last }: Segment): Lexeme {
  return /^[[('‘]$/.test(lexemes[first]!.text) && first < last ? lexemes[first + 1]! : lexemes[first]!;
}

/** A few words within a sentence are a title or a term. */
export function startsSentence(lexemes: readonly Lexeme[], open: number): boolean {
  const before = lexemes[open - 1];
  if (!before || lexemes[open]!.startsLine || endsSentence(lexemes, open - 1)) return true;
  return before.kind === 'mark' && /^["”’':—–(]$/.test(before.text);
}

/** Marks count as words. */
export function wordsIn({ first, last }: Segment): number {
  return last - first + 1;
}
