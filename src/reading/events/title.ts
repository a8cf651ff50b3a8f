/** A title in the text's own words. */
import type { Lexeme } from '../lexemes';
import type { Range } from '../span';

const LONGEST = 90;
const SHORTEST = 30;
/** Longer words are no words. */
const LONGEST_WORD = 60;
const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** A title may end before these. */
const BREAKS = listed(
  'in on at after before with during amid over for from to by as while who which that and but because following against under despite into through , calling saying',
);
/** A title does not end with these. */
const LOOSE = listed(
  'the a an of in on at to for from by with and or but as that its his her their also later early late along together such due according',
);

/**
 * The words of these stretches, at most 90 characters: shortened where a phrase begins, or else behind a word, with an
 * ellipsis. Empty where nothing is left.
 *
 * @param lead words to put before them
 * @param verbEnd behind the verb, which the title keeps
 */
export function titleOf(
  lexemes: readonly Lexeme[],
  parts: readonly Range[],
  { lead, verbEnd }: { lead: string; verbEnd: number },
): string {
  const words = withoutDoubledCommas(parts.flatMap(({ start, end }) => lexemes.slice(start, end)));
  while (words[0]?.kind === 'mark' && !/^[“"‘$£€]$/.test(words[0].text)) words.shift();
  const room = LONGEST - (lead === '' ? 0 : lead.length + 1);
  const behindVerb = verbEnd > 0 ? lexemes[verbEnd - 1]!.end : 0;
  const { fits, cut } = lengthOf(words, room, behindVerb);
  const kept = trimmed(fits === words.length ? words : words.slice(0, cut || fits));
  const text = `${lead} ${join(kept)}`.trim();
  const isCut = fits < words.length && cut === 0;
  return text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1) + (isCut ? '…' : '');
}

/** Where a date went, the commas around it are left. */
function withoutDoubledCommas(words: readonly Lexeme[]): Lexeme[] {
  return words.filter(({ text }, index) => text !== ',' || words[index - 1]?.text !== ',');
}

/** How many words fit, and behind how many of them a phrase ends. */
function lengthOf(words: readonly Lexeme[], room: number, behindVerb: number): { fits: number; cut: number } {
  let length = 0;
  let cut = 0;
  for (const [index, word] of words.entries()) {
    if (BREAKS.has(word.lower) && length >= SHORTEST && word.start >= behindVerb) cut = index;
    length += Math.min(word.text.length, LONGEST_WORD) + (isJoined(words, index) ? 0 : 1);
    if (length > room) return { fits: index, cut };
  }
  return { fits: words.length, cut };
}

function trimmed(words: readonly Lexeme[]): Lexeme[] {
  const kept = [...words];
  while (kept.length > 0) {
    const { kind, text, lower } = kept.at(-1)!;
    if (!(kind === 'mark' && !/^[”"’)%]$/.test(text)) && !LOOSE.has(lower)) break;
    kept.pop();
  }
  return kept;
}

function join(words: readonly Lexeme[]): string {
  let text = '';
  for (const [index, { text: word }] of words.entries())
    text += (isJoined(words, index) ? '' : ' ') + word.slice(0, LONGEST_WORD);
  return text.trim();
}

/** A comma keeps to what stands before it, even where a date stood between. */
function isJoined(words: readonly Lexeme[], index: number): boolean {
  const word = words[index]!;
  return index === 0 || (word.isGlued && words[index - 1]!.end === word.start) || /^[,.;:]$/.test(word.text);
}
