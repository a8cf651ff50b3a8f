/** Where verbs of saying stand. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { CUES, SPEAKING } from './words';

/** The first from `start` on. */
export function cueIn(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  for (let at = start; at < end; at += 1) if (isCue(lexemes, at)) return at;
  return null;
}

/** The last before `end`. */
export function lastCueIn(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  for (let at = end - 1; at >= start; at -= 1) if (isCue(lexemes, at)) return at;
  return null;
}

export function isCue(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (!CUES.has(lexeme.lower) || isCapital(lexeme)) return false;
  const before = wordAt(lexemes, at - 1);
  // "a sign that said", "was prompted to say,".
  if (before === 'that') return SPEAKING.has(lexeme.lower);
  if (before === 'to') return /^(?:say|add|ask)$/.test(lexeme.lower) && wordAt(lexemes, at + 1) === ',';
  return !/^(?:a|an|the|his|her|their|its|this)$/.test(before);
}
