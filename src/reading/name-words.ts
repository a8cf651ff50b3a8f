/** Texts and names as the words by which names are found. */
import { isPlainBreak, isPlainLetter } from './characters';
import { fold, foldAccents } from './fold';
import { scanWords, type WordShape } from './scan-words';
import { UNSPACED } from './tokenize';

/** A word with what stands between it and the one before. Offsets in UTF-16 units, `end` exclusive. */
export interface NameWord {
  /** Case and accents folded. */
  folded: string;
  /** As written, accents folded. */
  cased: string;
  /** What stands before it, since the word before: a hyphen is as good as a space. Empty at the start. */
  gap: string;
  start: number;
  end: number;
}

const INNER = String.raw`(?:[\p{L}\p{N}\p{M}]|\p{Cf}(?=[\p{L}\p{N}]))`;
// Scripts without spaces have no words to be seen: each character counts as one.
const WORD = new RegExp(String.raw`[${UNSPACED}]\p{M}*|[\p{L}\p{N}](?:(?![${UNSPACED}])${INNER})*`, 'gu');
const SHAPE: WordShape = { pattern: WORD, plainEnd };
const LONGEST_GAP = 4;
// What may stand before an apostrophe without being part of the name behind it.
const LEANING: ReadonlySet<string> = new Set(
  'l d qu j n s c m t un dell all nell sull dall quell'.split(' '),
);
// What may stand behind an apostrophe without being part of the name before it.
const ENDINGS: ReadonlySet<string> = new Set('s d ll re ve'.split(' '));

/** The words of a text, in order. Linear time. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let before = 0;
  scanWords(text, SHAPE, (written, start) => {
    const gap = plainGap(text.slice(before, start));
    before = start + written.length;
    words.push({ folded: fold(written), cased: foldAccents(written), gap, start, end: before });
  });
  return words;
}

function plainEnd(text: string, start: number): number {
  let end = start + 1;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return isPlainBreak(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2019 ? end : 0;
}

/** Whether the word goes on beyond an apostrophe in front of it: the Brien of O'Brien, not the OTAN of l'OTAN. */
export function isJoinedBefore(words: readonly NameWord[], index: number): boolean {
  const previous = words[index - 1];
  return words[index]!.gap === "'" && previous !== undefined && !LEANING.has(previous.folded);
}

/** Whether the word goes on beyond an apostrophe behind it: the O of O'Brien, not the NATO of NATO's. */
export function isJoinedAfter(words: readonly NameWord[], index: number): boolean {
  const next = words[index + 1];
  return next?.gap === "'" && !ENDINGS.has(next.folded);
}

function plainGap(gap: string): string {
  if (gap === ' ' || gap === '') return gap;
  const plain = gap.replace(/[\s‐‑-]+/gu, ' ').replace(/[’ʼ＇]/gu, "'");
  // No name has more between two of its words; what is longer only has to differ.
  return plain.slice(0, LONGEST_GAP + 1);
}
