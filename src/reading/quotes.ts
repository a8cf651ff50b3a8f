/** Whether a quotation stands in the text that it is taken from. */

const LEFT_OUT = /\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|\.{3,}|…/;
const QUOTE_MARK = /["'`´‘’‚‛“”„‟«»‹›′″＂＇]/gu;
const BETWEEN_LETTERS = /(?<=[\p{L}\p{N}])["'`´‘’‚‛“”„‟«»‹›′″＂＇](?=[\p{L}\p{N}])/gu;
const KEPT_APOSTROPHE = '\u0001';

/**
 * Whether each part of the quote stands in the texts. Parts are what `...`, `…` and `[...]` leave; white space and
 * the kind of quotation marks do not matter, words and case do. A quote may run over several texts.
 *
 * @param texts the plain text of each block
 * @returns false for a quote without words
 */
export function quoteStandsIn(quote: string, texts: string[]): boolean {
  const body = plain(texts.join(' '));
  const parts = quote
    .split(LEFT_OUT)
    .map(plain)
    .filter((part) => part.length > 0);
  return parts.length > 0 && parts.every((part) => body.includes(part));
}

/** An apostrophe within a word stays; all other marks go, for styles differ in which they use and repeat. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(KEPT_APOSTROPHE, '')
    .replace(BETWEEN_LETTERS, KEPT_APOSTROPHE)
    .replace(QUOTE_MARK, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
