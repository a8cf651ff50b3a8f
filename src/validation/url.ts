/** Addresses that a reader may be sent to. */

const LONGEST = 2048;
// URL() strips tabs and line breaks and turns backslashes into slashes: what is stored would not be what was checked.
const UNSAFE_CHARACTER = /[\p{Cc}\p{Z}\\]/u;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// Relative addresses can be read only against a page's.
const ANY_PAGE = 'https://page.invalid/';

/** What is wrong with the value as a web address: a clause "must be ...", or null. */
export function urlFault(value: unknown): string | null {
  const allowed = `must be an absolute http or https address of at most ${LONGEST} characters`;
  if (typeof value !== 'string' || value.length > LONGEST || UNSAFE_CHARACTER.test(value)) return allowed;
  if (!/^https?:\/\/[^/]/i.test(value)) return allowed;
  const url = parse(value);
  if (!url?.hostname) return allowed;
  return url.username || url.password ? `${allowed}, without user name and password` : null;
}

/** What is wrong with the value as a link in a text: web, `mailto:` and relative addresses are allowed. */
export function linkFault(value: unknown): string | null {
  const allowed = 'must be an http, https, mailto or relative address';
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return allowed;
  if (UNSAFE_CHARACTER.test(value) || value.startsWith('//')) return allowed;
  const protocol = parse(value, ANY_PAGE)?.protocol;
  if (protocol === 'mailto:') return null;
  if (protocol !== 'http:' && protocol !== 'https:') return allowed;
  return HAS_SCHEME.test(value) ? urlFault(value) : null;
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
