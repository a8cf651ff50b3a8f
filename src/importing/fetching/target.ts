/** Addresses that pages may be fetched from, before any is looked up. Pure. */
import { readTarget, type TargetFault } from '../../http/outgoing/target';
import { ImportRefusal, type RefusalCode } from '../refusal';
import type { FetchPolicy } from './policy';

const SCHEMES = ['http:', 'https:'];
const FILE = 'Give the page as a file';

/** The address as a URL. @throws ImportRefusal where it may not be fetched */
export function targetOf(
  address: string,
  policy: Pick<FetchPolicy, 'isAllowedAddress' | 'isAllowedPort'>,
): URL {
  const { isAllowedAddress, isAllowedPort } = policy;
  const target = readTarget(address, { isAllowedAddress, isAllowedPort, schemes: SCHEMES });
  if (target instanceof URL) return target;
  throw new ImportRefusal({ ...told(target), file: shown(address) });
}

function told(fault: TargetFault): { code: RefusalCode; reason: string; fix: string } {
  switch (fault.code) {
    case 'malformed':
      return {
        code: 'address',
        reason: `is no address of at most ${fault.longest} characters`,
        fix: 'Write it as https://example.org/page',
      };
    case 'scheme':
      return {
        code: 'address',
        reason: `begins with ${fault.scheme}, and only http and https are fetched`,
        fix: FILE,
      };
    case 'credentials':
      return {
        code: 'address',
        reason: 'holds a user name or password',
        fix: 'Take them out; pages behind a login can be given as files',
      };
    case 'port':
      return {
        code: 'address',
        reason: `asks for port ${fault.port}, which is no web server's`,
        fix: FILE,
      };
    case 'not-public':
      return { code: 'address-not-public', reason: 'leads into a network that is not public', fix: FILE };
  }
}

/** An address in a message, without what must not be repeated. */
export function shown(address: string): string {
  return address.replace(/\/\/[^/@]{0,500}@/, '//…@').slice(0, 300);
}
