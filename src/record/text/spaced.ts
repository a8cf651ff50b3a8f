/** Text as PostgreSQL's parser should read it; documents and queries go through here alike. */
import { tokenize, UNSPACED } from '../../reading/tokenize';

const RUN = new RegExp(`[${UNSPACED}]+`, 'gu');
// The parser takes `NATO-Russia` for one compound, `and/or` for a path, and what is between angles for HTML.
const JOINING = /[-‐‑–—/\\_=<>]+/gu;
const ABBREVIATION = /(?<!\p{L})(?:\p{L}\.){2,}/gu;

/**
 * A text with spaces where words end: scripts that write none give overlapping pairs of characters, hyphens and
 * slashes become spaces, and `U.S.` is `US`. Linear time.
 */
export function spaced(text: string): string {
  return text
    .replace(JOINING, ' ')
    .replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
    .replace(RUN, (run) => ` ${pairs(run).join(' ')} `);
}

/** The overlapping pairs of characters of a text in a script without spaces. */
export function pairs(run: string): string[] {
  return tokenize(run).map(({ word }) => word);
}
