/** The spellings under which one web address may have been kept. */

/** Parameters by which mailings and networks mark who sent the reader. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|ref_src)$/i;

/** An address without fragment, tracking parameters and trailing slash; scheme and host in small letters. */
export function normalized(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path}${url.search}`;
}

/** As it came, normalised, with and without a trailing slash, by http and by https. */
export function spellings(address: string): string[] {
  const plain = normalized(address);
  const { search } = new URL(plain);
  const whole = plain.slice(0, plain.length - search.length);
  const both = [whole, `${whole}/`].map((path) => `${path}${search}`);
  const schemes = both.flatMap((one) => [one.replace(/^http:/, 'https:'), one.replace(/^https:/, 'http:')]);
  return [...new Set([address, ...schemes])];
}

/** The last part of the path, which may be a slug, present or past; null where there is none. */
export function lastSegment(address: string): string | null {
  const segment = new URL(normalized(address)).pathname.split('/').at(-1);
  if (!segment) return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

// A path can be read only with a site.
const ANY_SITE = 'https://site.invalid';
/** A primary key of PostgreSQL holds some 2,700 bytes, two columns of it. */
const LONGEST_FORMER = 2000;

/**
 * An address under which an article could be read before, as it is kept and looked up: a whole one normalised, a path
 * (`/2021/10/nato-row?page=1`) in the same way. Null where it is neither.
 */
export function formerAddress(address: string): string | null {
  const isPath = address.startsWith('/') && !address.startsWith('//');
  const whole = isPath ? `${ANY_SITE}${address}` : address;
  if (!URL.canParse(whole) || !/^https?:/i.test(whole)) return null;
  const kept = isPath ? normalized(whole).slice(ANY_SITE.length) : normalized(whole);
  return kept === '' || kept.length > LONGEST_FORMER ? null : kept;
}

/** What an address may be kept under as a former one: its spellings, and its path alone. */
export function formerSpellings(address: string): string[] {
  const { origin } = new URL(address);
  const path = normalized(address).slice(origin.length);
  return [...spellings(address), ...(path === '' ? [] : [path])];
}
