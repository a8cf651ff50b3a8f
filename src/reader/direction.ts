/** Which way a language is written. */

/** Scripts that run from right to left (Unicode, UAX 31 and the CLDR's script metadata). */
const RIGHT_TO_LEFT = new Set([
  ...['Adlm', 'Arab', 'Armi', 'Avst', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Phnx', 'Rohg', 'Samr', 'Syrc', 'Thaa'],
]);

/** @param language a BCP 47 tag; one that is none is taken for left to right */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The attributes of an element in a language. */
export function inLanguage(language: string | null | undefined) {
  return language ? { lang: language, dir: directionOf(language) } : { dir: 'auto' as const };
}
