/** Text as words. */
import { fold } from './fold';

/** A word of a text. Offsets are in UTF-16 units of the text, `end` exclusive. */
export interface Token {
  /** Case and accents folded, typographic apostrophes and hyphens made plain. */
  word: string;
  start: number;
  end: number;
}

/** Scripts that write no spaces between words, for use in a character class. */
export const UNSPACED =
  String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー` +
  String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Apostrophes, plain and typographic, as a character class. */
export const APOSTROPHE = "['’ʼ＇]";

const SPACED_LETTER = String.raw`(?![${UNSPACED}])[\p{L}\p{N}]`;
const HYPHEN = '[-‐‑]';
// Invisible characters, such as soft hyphens, do not end a word. Bounds keep the search linear.
const INNER = String.raw`(?:[\p{M}\p{Cf}]{0,16}(?:${APOSTROPHE}|${HYPHEN})?\p{Cf}{0,2}${SPACED_LETTER})`;
const WORD = new RegExp(String.raw`[${UNSPACED}]+|${SPACED_LETTER}${INNER}*\p{M}*`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const POSSESSIVE = new RegExp(`${APOSTROPHE}s$`, 'iu');

/** Articles and the like that lean on the next word: l'OTAN, d'Ukraine, dell'Unione. */
const ELISIONS: ReadonlyMap<string, RegExp> = new Map([
  ['fr', elision('l|d|qu|j|n|s|c|m|t|jusqu|lorsqu|puisqu|quoiqu')],
  ['it', elision('l|un|d|c|dell|all|nell|sull|dall|quell|quest|coll|s')],
]);

/**
 * The words of a text in order. A word keeps its inner hyphens and apostrophes (`jean-claude`, `o'brien`), without a
 * possessive `'s`; French and Italian words stand without the article that leans on them. Scripts that write no
 * spaces give overlapping pairs of characters, as is usual in search. Linear time.
 *
 * @param language BCP 47 code; only its first part is read
 */
export function tokenize(text: string, language = 'en'): Token[] {
  const leaning = ELISIONS.get(primaryLanguage(language));
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (STARTS_UNSPACED.test(written)) tokens.push(...pairs(written, index));
    else tokens.push(wordToken(written, index, leaning));
  }
  return tokens;
}

/** The language without script and region: `pt` of `pt-BR`. */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0]!.toLowerCase();
}

function wordToken(written: string, index: number, leaning: RegExp | undefined): Token {
  const bare = written.replace(POSSESSIVE, '');
  const skipped = leaning?.exec(bare)?.[0].length ?? 0;
  const word = fold(
    bare
      .slice(skipped)
      .replace(/[’ʼ＇]/g, "'")
      .replace(/[‐‑]/g, '-'),
  );
  return { word, start: index + skipped, end: index + bare.length };
}

function pairs(written: string, index: number): Token[] {
  const characters = [...written];
  const offsets = [0];
  for (const character of characters) offsets.push(offsets.at(-1)! + character.length);
  return Array.from({ length: Math.max(1, characters.length - 1) }, (_, first) => ({
    word: fold(characters.slice(first, first + 2).join('')),
    start: index + offsets[first]!,
    end: index + offsets[Math.min(first + 2, characters.length)]!,
  }));
}

function elision(articles: string): RegExp {
  return new RegExp(`^(?:${articles})${APOSTROPHE}(?=.)`, 'iu');
}
