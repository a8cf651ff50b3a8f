/** A page of the web by its address. */
import { errors } from 'undici';
import { checkedAgent, isForbiddenAddress } from '../../http/outgoing/checked-agent';
import type { ImportFile } from '../item';
import { ImportRefusal, type RefusalCode } from '../refusal';
import { type FetchPolicy, PUBLIC_WEB } from './policy';
import { type Answer, ask } from './request';
import { type Robots, robotsOf } from './robots';
import { shown, targetOf } from './target';

export interface FetchedPage {
  bytes: Uint8Array;
  contentType: string;
  /** Where it was in the end. */
  address: string;
  /** The addresses that led there, the one that was asked for first; empty without redirects. */
  redirectedFrom: string[];
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const FILE = 'Give the page as a file';

/**
 * Fetches a page: http or https, to public addresses only, by way of at most five redirects, each checked like the
 * first, where robots.txt allows it, within the policy's limits of time and size.
 *
 * @param robots to be shared by fetches that follow each other
 * @throws ImportRefusal, whatever goes wrong
 */
export async function fetchPage(
  address: string,
  policy: FetchPolicy = PUBLIC_WEB,
  robots: Robots = robotsOf(policy),
): Promise<FetchedPage> {
  const agent = checkedAgent(policy);
  const signal = AbortSignal.timeout(policy.timeoutInMilliseconds);
  const path: string[] = [];
  try {
    for (let url = targetOf(address, policy); ; ) {
      const answer = await visit(url, { agent, signal, policy, robots });
      const next = REDIRECTS.includes(answer.status) ? answer.location : null;
      if (next === null)
        return {
          bytes: checked(answer, url, policy).bytes,
          contentType: answer.contentType,
          address: url.href,
          redirectedFrom: path,
        };
      path.push(url.href);
      if (path.length > policy.mostRedirects)
        throw refusal('answer', address, `is redirected more than ${policy.mostRedirects} times`, FILE);
      url = targetOf(next, policy);
    }
  } catch (error) {
    throw asRefusal(error, path.at(-1) ?? address, policy);
  } finally {
    await agent.destroy();
  }
}

/** What was fetched, for `readItems`. */
export function fetchedFile({ bytes, contentType, address }: FetchedPage): ImportFile {
  return {
    name: address,
    contentType,
    address,
    async *open() {
      yield bytes;
    },
  };
}

interface Visit {
  agent: ReturnType<typeof checkedAgent>;
  signal: AbortSignal;
  policy: FetchPolicy;
  robots: Robots;
}

async function visit(url: URL, { agent, signal, policy, robots }: Visit): Promise<Answer> {
  if (!(await robots.allow(url, agent, signal)))
    throw refusal(
      'robots',
      url.href,
      'may not be read by machines (robots.txt)',
      'Ask the site, or give the page as a file',
    );
  return ask(
    url,
    agent,
    policy,
    signal,
    (status, contentType) => status === 200 && policy.readable.test(contentType),
  );
}

function checked(answer: Answer, url: URL, policy: FetchPolicy): Answer {
  const { status, contentType } = answer;
  if (status !== 200)
    throw refusal(
      'answer',
      url.href,
      `answers ${status}`,
      'Look whether the address is right, or give the page as a file',
    );
  if (!policy.readable.test(contentType))
    throw refusal(
      'answer',
      url.href,
      `is ${contentType.slice(0, 80) || 'of no named type'}, no page, feed or export`,
      FILE,
    );
  return answer;
}

function asRefusal(error: unknown, address: string, { timeoutInMilliseconds }: FetchPolicy): ImportRefusal {
  if (error instanceof ImportRefusal) return error;
  if (isForbiddenAddress(error))
    return refusal('address-not-public', address, 'leads into a network that is not public', FILE);
  const isLate =
    (error as Error).name === 'TimeoutError' ||
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError;
  const reason = isLate
    ? `did not answer within ${timeoutInMilliseconds / 1000} seconds`
    : `cannot be reached: ${(error as Error).message.slice(0, 120)}`;
  return refusal('answer', address, reason, 'Try again later, or give the page as a file');
}

function refusal(code: RefusalCode, address: string, reason: string, fix: string): ImportRefusal {
  return new ImportRefusal({ code, file: shown(address), reason, fix });
}
