/** Words to look for, case and accents aside. */

const MOST_WORDS = 10;

/** The SQL of a text without case and accents: `Élysée` is `elysee`. */
export function foldedSql(text: string): string {
  return `lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036F]', '', 'g'))`;
}

/**
 * One regular expression for each word, which matches where a word of the text begins with it.
 *
 * @returns null where there is no letter or digit, or more than ten words
 */
export function wordPatterns(words: string): string[] | null {
  const folded = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const found = [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])];
  if (found.length === 0 || found.length > MOST_WORDS) return null;
  return found.map((word) => `\\m${word}`);
}
