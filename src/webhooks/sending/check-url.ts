/** Addresses of receivers, when they are saved: what can be known then. Each attempt asks again. */
import { isIP } from 'node:net';
import { hostOf, readTarget } from '../../http/outgoing/target';
import type { Rules } from './reach';
import { faultOf } from './send';

/** Milliseconds: a name that nobody answers for by then may be known tomorrow. */
const PATIENCE = 3_000;

/** What stands against an address, in a clause; null where nothing does. A name that is not known is taken. */
export async function urlFaultNow(address: string, rules: Rules): Promise<string | null> {
  const target = readTarget(address, rules);
  if (!(target instanceof URL)) return faultOf(target);
  const host = hostOf(target);
  if (isIP(host) !== 0) return null;
  const answers = await Promise.race([rules.resolve(host).catch(() => []), patience()]);
  const isAllowed = answers.every(({ address: found }) => rules.isAllowedAddress(found));
  return isAllowed ? null : faultOf({ code: 'not-public' });
}

function patience(): Promise<[]> {
  return new Promise((resolve) => {
    setTimeout(() => resolve([]), PATIENCE).unref();
  });
}
