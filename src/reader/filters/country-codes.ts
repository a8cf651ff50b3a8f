import { getAlpha2Codes } from 'i18n-iso-countries/index';
import { countryName } from '../words';

/** Codes that their users assign and that reports need. */
const USER_ASSIGNED = ['XK'];

/** Every present country's code, by its name. */
export const COUNTRY_CODES: readonly string[] = [...Object.keys(getAlpha2Codes()), ...USER_ASSIGNED].sort(
  (one, other) => nameOf(one).localeCompare(nameOf(other), 'en'),
);

function nameOf(code: string): string {
  return countryName(code) ?? code;
}
