/** Intl formats by locale, each made once: making one costs far more than using it. */
import { BoundedCache } from './bounded-cache';

const LOCALES_KEPT = 64;
const BRITISH = 'en-GB';

/** "18 October 2021" */
export const dayFormat = formats({ day: 'numeric', month: 'long', year: 'numeric' });

/** "October 2021" */
export const monthFormat = formats({ month: 'long', year: 'numeric' });

/** "2021" */
export const yearFormat = formats({ year: 'numeric' });

function formats(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  const cache = new BoundedCache<Intl.DateTimeFormat>(LOCALES_KEPT);
  return (locale) =>
    cache.get(
      locale,
      () => new Intl.DateTimeFormat(known(locale), { timeZone: 'UTC', calendar: 'gregory', ...options }),
    );
}

/** Intl answers an unknown locale with the machine's own, and a malformed one with an error. */
function known(locale: string): string {
  if (locale === 'en') return BRITISH;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? BRITISH;
  } catch {
    return BRITISH;
  }
}
