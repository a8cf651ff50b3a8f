/** What the record keeps in codes, in words. */
import { displayDate, EdtfError, parseEdtf } from '../dates/edtf';

const countries = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** @param code ISO 3166-1 alpha-2 */
export function countryName(code: string | null | undefined): string | null {
  return named(countries, code);
}

/** @param code BCP 47 */
export function languageName(code: string | null | undefined): string | null {
  return named(languages, code);
}

function named(names: Intl.DisplayNames, code: string | null | undefined): string | null {
  try {
    return code ? (names.of(code) ?? code) : null;
  } catch {
    return code ?? null;
  }
}

/** An EDTF date in words, as the API's `display` has it; what cannot be read, as it is written. */
export function dateInWords(edtf: string): string {
  try {
    return displayDate(parseEdtf(edtf));
  } catch (error) {
    if (error instanceof EdtfError) return edtf;
    throw error;
  }
}
