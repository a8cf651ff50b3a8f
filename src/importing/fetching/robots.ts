/** What a site lets machines read: robots.txt (RFC 9309). */
import robotsParser from 'robots-parser';
import type { Agent } from 'undici';
import type { FetchPolicy } from './policy';
import { ask } from './request';
import { targetOf } from './target';

/** RFC 9309, 2.5: at least as much must be read. */
const MOST_BYTES = 512 * 1024;
/** RFC 9309, 2.3.1.2. */
const MOST_REDIRECTS = 5;
/** RFC 9309, 2.4: no longer than a day. */
const KEPT_IN_MILLISECONDS = 60 * 60 * 1000;
const MOST_KEPT = 1000;

export interface Robots {
  /** Whether the site lets the importer read the address. */
  allow(url: URL, agent: Agent, signal: AbortSignal): Promise<boolean>;
}

interface Kept {
  text: string | null;
  until: number;
}

/** Keeps what sites said for an hour. A site without the file allows everything, one that fails nothing. */
export function robotsOf(policy: FetchPolicy, now: () => number = Date.now): Robots {
  const known = new Map<string, Kept>();
  return {
    async allow(url, agent, signal) {
      const kept = known.get(url.origin);
      const fresh =
        kept && kept.until > now()
          ? kept
          : { text: await textOf(url, agent, policy, signal), until: now() + KEPT_IN_MILLISECONDS };
      if (known.size >= MOST_KEPT) known.clear();
      known.set(url.origin, fresh);
      if (fresh.text === null) return false;
      const name = policy.userAgent.split('/')[0]!;
      return robotsParser(`${url.origin}/robots.txt`, fresh.text).isAllowed(url.href, name) ?? true;
    },
  };
}

/** Null where the site fails (RFC 9309, 2.3.1.4: then nothing may be read), empty where it has none. */
async function textOf(
  url: URL,
  agent: Agent,
  policy: FetchPolicy,
  signal: AbortSignal,
): Promise<string | null> {
  let at = new URL('/robots.txt', url);
  const limits = { ...policy, mostBytes: MOST_BYTES };
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, location, bytes } = await ask(at, agent, limits, signal, (code) => code === 200);
    if (status === 200) return bytes.toString('utf8');
    if (status >= 500 || status === 429) return null;
    if (status < 300 || status >= 400 || location === null) return '';
    at = targetOf(location, policy);
  }
  return '';
}
