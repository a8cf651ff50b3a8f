/** Countries by ISO 3166-1 alpha-2 code, with those that reports of the past and disputed places need. */
// The package's main file loads the names of all countries in 80 languages; this one loads the codes alone.
import { getAlpha2Codes } from 'i18n-iso-countries/index';

/**
 * Codes that ISO 3166-3 lists as formerly used, except those that stand for another country today (AI, BQ, BY,
 * GE, SK). CS is Czechoslovakia until 1993, and Serbia and Montenegro from 2003 to 2006.
 */
export const FORMER_COUNTRIES: Readonly<Record<string, string>> = {
  AN: 'Netherlands Antilles',
  BU: 'Burma',
  CS: 'Czechoslovakia; Serbia and Montenegro',
  CT: 'Canton and Enderbury Islands',
  DD: 'German Democratic Republic',
  DY: 'Dahomey',
  FQ: 'French Southern and Antarctic Territories',
  FX: 'France, Metropolitan',
  HV: 'Upper Volta',
  JT: 'Johnston Island',
  MI: 'Midway Islands',
  NH: 'New Hebrides',
  NQ: 'Dronning Maud Land',
  NT: 'Neutral Zone',
  PC: 'Pacific Islands (Trust Territory)',
  PU: 'United States Miscellaneous Pacific Islands',
  PZ: 'Panama Canal Zone',
  RH: 'Southern Rhodesia',
  SU: 'USSR',
  TP: 'East Timor',
  VD: 'Viet-Nam, Democratic Republic of',
  WK: 'Wake Island',
  YD: 'Yemen, Democratic',
  YU: 'Yugoslavia',
  ZR: 'Zaire',
};

/** ISO 3166-1 leaves these to its users: XK is Kosovo in wide use, XX and ZZ an unknown country. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

const PRESENT = new Set(Object.keys(getAlpha2Codes()));

/** Whether the text is such a code, in capitals. */
export function isCountry(text: string): boolean {
  return PRESENT.has(text) || Object.hasOwn(FORMER_COUNTRIES, text) || USER_ASSIGNED.test(text);
}

/** What is wrong with the value as a country: a clause "must be ...", or null. */
export function countryFault(value: unknown): string | null {
  if (typeof value === 'string' && isCountry(value)) return null;
  const allowed = 'must be an ISO 3166-1 alpha-2 country code such as RU, a former one such as SU, or XK';
  const upper = typeof value === 'string' ? value.trim().toUpperCase() : '';
  const meant = upper === 'UK' ? 'GB' : upper;
  return isCountry(meant) ? `${allowed}: write ${meant}` : allowed;
}
