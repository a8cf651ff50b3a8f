/** A text as sentences. */
import { endsSentence } from '../dates/tense';
import type { Lexeme } from '../lexemes';
import type { Range } from '../span';

/** Longer ones are lists or noise, and are cut. */
const LONGEST = 160;

/** The sentences of a text, in order; a line ends one. Linear time. */
export function sentencesOf(lexemes: readonly Lexeme[]): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let at = 0; at < lexemes.length; at += 1) {
    const next = lexemes[at + 1];
    const isLast = !next || next.startsLine || at - start >= LONGEST || endsHere(lexemes, at);
    if (!isLast) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
}

/** Behind its mark, closing quotation marks and brackets still belong to a sentence. */
function endsHere(lexemes: readonly Lexeme[], at: number): boolean {
  if (isClosing(lexemes, at + 1)) return false;
  let mark = at;
  while (mark > 0 && isClosing(lexemes, mark) && at - mark < 3) mark -= 1;
  return lexemes[mark]!.text !== ';' && endsSentence(lexemes, mark);
}

function isClosing(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme?.isGlued === true && /^[”"’')\]»]$/.test(lexeme.text);
}
