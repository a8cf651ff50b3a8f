/** Names of countries. */
import { getAlpha2Codes } from 'i18n-iso-countries/index';

/** Codes that their users assign and that reports need. */
const USER_ASSIGNED = ['XK'];

const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/** "Germany" for `DE`; a code that is none as it came. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Every present country's code, by its name. */
export const COUNTRY_CODES: readonly string[] = [...Object.keys(getAlpha2Codes()), ...USER_ASSIGNED].sort(
  (one, other) => countryName(one).localeCompare(countryName(other), 'en-GB'),
);
