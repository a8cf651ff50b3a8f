/** Languages as BCP 47 tags, in the one form in which they are stored, so that equal ones compare equal. */

// The grammar of BCP 47 takes words of up to eight letters ("english") for languages, but none is registered.
const SHORT_LANGUAGE = /^[a-z]{2,3}(?:-|$)/;

/** The tag in its normal form (`EN-us` is `en-US`, `iw` is `he`), or null where it is no language tag. */
export function normalizeLanguage(text: string): string | null {
  try {
    const [normal = ''] = Intl.getCanonicalLocales(text);
    return SHORT_LANGUAGE.test(normal) ? normal : null;
  } catch {
    return null;
  }
}

/** What is wrong with the value as a language: a clause "must be ...", or null. */
export function languageFault(value: unknown): string | null {
  const allowed = 'must be a BCP 47 language tag such as en, ru or sr-Latn';
  if (typeof value !== 'string') return allowed;
  const normal = normalizeLanguage(value);
  if (normal === value) return null;
  return normal === null ? allowed : `${allowed}: write ${normal}`;
}
