/** Addresses in imported texts. */
import { linkFault, urlFault } from '../validation/url';

/** The absolute http or https address that is meant, read against a page's own; null where it is none. */
export function absoluteAddress(address: string | null | undefined, base: string | null): string | null {
  const url = parsed(address?.trim() ?? '', base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return urlFault(url.href) === null ? url.href : null;
}

/** An address that a text may link to: absolute where the page's own is known, else as it was. Null for scripts. */
export function linkAddress(address: string | null | undefined, base: string | null): string | null {
  const written = address?.trim() ?? '';
  if (written === '' || written.startsWith('#')) return null;
  const absolute = absoluteAddress(written, base);
  if (absolute) return absolute;
  return linkFault(written) === null ? written : null;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ocid|ncid|cmpid|icid|ref_src|_ga)$/;

/** The address without what only counts visits, and without a fragment. */
export function withoutTracking(address: string): string {
  const url = parsed(address, null);
  if (!url) return address;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** The last telling part of an address's path: `/2021/10/nato-row.html` has `nato-row`. */
export function slugIn(address: string | null): string | null {
  const url = address === null ? null : parsed(address, null);
  const last = url?.pathname.split('/').filter(Boolean).at(-1);
  const slug = last?.replace(/\.[a-z]{2,5}$/i, '').toLowerCase() ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(slug) && slug.length <= 200 ? slug : null;
}

function parsed(address: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}
