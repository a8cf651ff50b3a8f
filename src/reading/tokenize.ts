/** Text as words. */
import { isPlainBreak, isPlainLetter } from './characters';
import { fold } from './fold';
import { scanWords, type WordShape } from './scan-words';

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
const SHAPE: WordShape = { pattern: WORD, plainEnd };
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const TYPOGRAPHIC = /[’ʼ＇‐‑]/;
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
  scanWords(text, SHAPE, (written, start) => {
    if (!isPlainLetter(written.charCodeAt(0)) && STARTS_UNSPACED.test(written))
      for (const pair of pairs(written, start)) tokens.push(pair);
    else tokens.push(wordToken(written, start, leaning));
  });
  return tokens;
}

function plainEnd(text: string, start: number): number {
  for (let end = start + 1; ; end += 1) {
    const unit = text.charCodeAt(end);
    if (isPlainLetter(unit)) continue;
    if (unit === 0x27 || unit === 0x2d || unit === 0x2019) {
      const next = text.charCodeAt(end + 1);
      if (isPlainLetter(next)) continue;
      return isPlainBreak(next) ? end : 0;
    }
    return isPlainBreak(unit) ? end : 0;
  }
}

/** The language without script and region: `pt` of `pt-BR`. */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0]!.toLowerCase();
}

function wordToken(written: string, index: number, leaning: RegExp | undefined): Token {
  const mayBePossessive = !isPlainLetter(written.charCodeAt(written.length - 2));
  const bare = mayBePossessive && POSSESSIVE.test(written) ? written.slice(0, -2) : written;
  const skipped = leaning?.exec(bare)?.[0].length ?? 0;
  const word = fold(plainMarks(skipped > 0 ? bare.slice(skipped) : bare));
  return { word, start: index + skipped, end: index + bare.length };
}

function plainMarks(word: string): string {
  return TYPOGRAPHIC.test(word) ? word.replace(/[’ʼ＇]/g, "'").replace(/[‐‑]/g, '-') : word;
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
