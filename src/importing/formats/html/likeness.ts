/** Whether two texts say the same. */
import { foldAccents } from '../../../reading/fold';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words in small letters without accents. */
export function foldedWords(text: string): string[] {
  return foldAccents(text).toLowerCase().replace(/['’]/g, '').match(WORD) ?? [];
}

/** Shared words over all words of both (Dice), 0 to 1. */
export function overlap(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

/** Whether one text is the other, or the other cut short. */
export function isSameOrCut(text: string, other: string): boolean {
  const [words, whole] = [foldedWords(text), foldedWords(other)];
  if (words.length < 3 || whole.length < 3) return words.join(' ') === whole.join(' ');
  const shorter = Math.min(words.length, whole.length);
  return (
    shorter / Math.max(words.length, whole.length) > 0.5 &&
    overlap(words.slice(0, shorter), whole.slice(0, shorter)) > 0.9
  );
}
