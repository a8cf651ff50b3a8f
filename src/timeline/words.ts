/** Words to look for, case and accents aside. */

const MOST_WORDS = 10;

/** The SQL of a text without case and accents: `Élysée` is `elysee`. Most texts have no accents, and cost little. */
export function foldedSql(text: string): string {
  return `CASE WHEN octet_length(${text}) = char_length(${text}) THEN lower(${text})
    ELSE lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036F]', '', 'g')) END`;
}

/**
 * The SQL that a folded text matches all patterns. The planner takes any pattern for a rare one, and would sort the
 * whole record for a common word; of a CASE it expects nothing.
 */
export function allWords(folded: string, patterns: string): string {
  return `CASE WHEN (${folded}) ~ ALL(CAST(${patterns} AS text[])) THEN true ELSE false END`;
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
