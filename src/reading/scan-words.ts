/** Walks over the words of a text. */
import { isPlainBreak, isPlainLetter } from './characters';

/** What a word is. */
export interface WordShape {
  /** Global: finds the first word from `lastIndex` on. */
  pattern: RegExp;
  /** The end of a word that the pattern would find here, where its characters are plain; 0 where the pattern has to look. */
  plainEnd(text: string, start: number): number;
}

/**
 * Calls `see` for each word in order, with where it starts. Most words of most texts are plain, and are found many
 * times quicker by their character codes than by a pattern. Linear time, if the pattern's is.
 */
export function scanWords(
  text: string,
  { pattern, plainEnd }: WordShape,
  see: (written: string, start: number) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isPlainBreak(unit)) {
      at += 1;
      continue;
    }
    const end = isPlainLetter(unit) ? plainEnd(text, at) : 0;
    pattern.lastIndex = at;
    const found = end > 0 ? null : pattern.exec(text);
    if (end === 0 && !found) return;
    const start = found?.index ?? at;
    const written = found?.[0] ?? text.slice(at, end);
    see(written, start);
    at = start + written.length;
  }
}
