/** Addresses that may be asked for at all, before any is looked up. Pure. */
import { isIP } from 'node:net';

const LONGEST = 2048;

/** What stands against an address. */
export type TargetFault =
  | { code: 'malformed'; longest: number }
  | { code: 'scheme'; scheme: string }
  | { code: 'credentials' }
  | { code: 'port'; port: number }
  | { code: 'not-public' };

export interface TargetRules {
  isAllowedAddress(address: string): boolean;
  isAllowedPort(port: number): boolean;
  /** As URLs write them, `https:`. */
  schemes: readonly string[];
}

/**
 * The address as a URL, in which `http://2130706433/`, `http://0x7f.1/` and `http://①②⑦.⓪.⓪.①/` are all 127.0.0.1
 * (https://url.spec.whatwg.org/#concept-ipv4-parser); or what stands against it: another scheme, a user name or
 * password, a port or an address in numbers that is not allowed. Names are checked when they are looked up.
 */
export function readTarget(address: string, rules: TargetRules): URL | TargetFault {
  const url = address.length <= LONGEST && URL.canParse(address) ? new URL(address) : null;
  if (!url) return { code: 'malformed', longest: LONGEST };
  if (!rules.schemes.includes(url.protocol)) return { code: 'scheme', scheme: url.protocol };
  if (url.username !== '' || url.password !== '') return { code: 'credentials' };
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!rules.isAllowedPort(port)) return { code: 'port', port };
  const host = hostOf(url);
  if (isIP(host) !== 0 && !rules.isAllowedAddress(host)) return { code: 'not-public' };
  return url;
}

/** The host without the brackets that URLs put around IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}
