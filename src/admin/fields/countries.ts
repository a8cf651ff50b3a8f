/** The countries that can be chosen, named in the language of the panel. */
import { getAlpha2Codes } from 'i18n-iso-countries/index';
import { FORMER_COUNTRIES } from '../../validation/country';

export interface Choice {
  code: string;
  name: string;
}

/** Codes that their users assign and that reports need. */
const USER_ASSIGNED = ['XK'];

/** Present countries by name, then former ones. A code that is not among them can be typed. */
export function countries(locale: string, former: string): Choice[] {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
  const present = [...Object.keys(getAlpha2Codes()), ...USER_ASSIGNED].map((code) => ({
    code,
    name: names.of(code) ?? code,
  }));
  const past = Object.entries(FORMER_COUNTRIES).map(([code, name]) => ({
    code,
    name: `${name} (${former})`,
  }));
  const collator = new Intl.Collator(locale);
  const byName = (one: Choice, other: Choice) => collator.compare(one.name, other.name);
  return [...present.sort(byName), ...past.sort(byName)];
}

/** How a country is called in lists: its name and code. */
export function called(code: string, choices: Choice[]): string {
  const name = choices.find((choice) => choice.code === code)?.name;
  return name ? `${name} ${code}` : code;
}
