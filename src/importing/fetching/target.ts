/** Addresses that may be asked for at all, before any is looked up. Pure. */
import { isIP } from 'node:net';
import { ImportRefusal } from '../refusal';
import type { FetchPolicy } from './policy';

const LONGEST = 2048;

/**
 * The address as a URL, in which `http://2130706433/`, `http://0x7f.1/` and `http://①②⑦.⓪.⓪.①/` are all 127.0.0.1
 * (https://url.spec.whatwg.org/#concept-ipv4-parser).
 *
 * @throws ImportRefusal for other schemes, user names and passwords, ports of no web server, and addresses in numbers
 *   that are not allowed; names are checked when they are looked up
 */
export function targetOf(address: string, { isAllowedAddress, isAllowedPort }: FetchPolicy): URL {
  const url = address.length <= LONGEST && URL.canParse(address) ? new URL(address) : null;
  const refuse = (code: 'address' | 'address-not-public', reason: string, fix: string): never => {
    throw new ImportRefusal({ code, file: shown(address), reason, fix });
  };
  if (!url)
    return refuse(
      'address',
      `is no address of at most ${LONGEST} characters`,
      'Write it as https://example.org/page',
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse(
      'address',
      `begins with ${url.protocol}, and only http and https are fetched`,
      'Give the page as a file',
    );
  if (url.username !== '' || url.password !== '')
    return refuse(
      'address',
      'holds a user name or password',
      'Take them out; pages behind a login can be given as files',
    );
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!isAllowedPort(port))
    return refuse('address', `asks for port ${port}, which is no web server's`, 'Give the page as a file');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isAllowedAddress(literal))
    return refuse('address-not-public', 'leads into a network that is not public', 'Give the page as a file');
  return url;
}

/** An address in a message, without what must not be repeated. */
export function shown(address: string): string {
  return address.replace(/\/\/[^/@]{0,500}@/, '//…@').slice(0, 300);
}
