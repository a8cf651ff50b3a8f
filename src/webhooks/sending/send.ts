/** One attempt: a POST that goes nowhere else, and what came of it. */
import type { Readable } from 'node:stream';
import { errors, request } from 'undici';
import { checkedAgent, isForbiddenAddress } from '../../http/outgoing/checked-agent';
import { readTarget, type TargetFault } from '../../http/outgoing/target';
import { type Signed, signedHeaders } from '../message/signature';
import { excerptOf, MOST_BYTES } from './excerpt';
import type { Rules } from './reach';
import { readRetryAfter } from './retry-after';

const USER_AGENT = 'Dateline-Webhooks/1.0';
/** Of an answer's beginning, in milliseconds: what it says is decided by its status. */
const LONGEST_BODY = 2_000;

export interface Attempt {
  /** Null where there was no answer. */
  status: number | null;
  /** Why it failed, in a clause; null where it did not. */
  error: string | null;
  /** The beginning of the answer's body. */
  answer: string | null;
  /** Milliseconds that the receiver asks to wait. */
  retryAfter: number | null;
  /** Milliseconds. */
  duration: number;
}

export interface Sending {
  url: string;
  message: Signed;
  secrets: readonly string[];
  rules: Rules;
  /** Milliseconds for all of it. */
  timeout: number;
  /** Ends it before its time, when the process ends. */
  signal?: AbortSignal;
}

/**
 * Sends a message once. Redirects are not followed: they would send what is signed for one receiver to another.
 *
 * @throws what `signal` was aborted with, and nothing else: whatever a receiver does is an answer
 */
export async function send(sending: Sending): Promise<Attempt> {
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  const target = readTarget(sending.url, sending.rules);
  if (!(target instanceof URL)) return failed(faultOf(target), took());
  const agent = checkedAgent(sending.rules);
  const late = AbortSignal.timeout(sending.timeout);
  try {
    const { statusCode, headers, body } = await request(target, {
      method: 'POST',
      dispatcher: agent,
      signal: sending.signal ? AbortSignal.any([late, sending.signal]) : late,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': USER_AGENT,
        accept: '*/*',
        ...signedHeaders(sending.message, sending.secrets),
      },
      body: sending.message.body,
    });
    const answer = excerptOf(await beginningOf(body, Math.min(LONGEST_BODY, sending.timeout)));
    const retryAfter = readRetryAfter(one(headers['retry-after']), Date.now());
    return { status: statusCode, error: errorOf(statusCode), answer, retryAfter, duration: took() };
  } catch (error) {
    sending.signal?.throwIfAborted();
    return failed(reasonOf(error, sending.timeout), took());
  } finally {
    await agent.destroy();
  }
}

/** The first bytes that come in time, whatever else would. */
async function beginningOf(body: Readable, milliseconds: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => body.destroy(), milliseconds);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= MOST_BYTES) break;
    }
  } catch {
    // The status has been given: an answer that breaks off has said what counts.
  } finally {
    clearTimeout(timer);
    body.on('error', () => {}).destroy();
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES);
}

function failed(error: string, duration: number): Attempt {
  return { status: null, error, answer: null, retryAfter: null, duration };
}

function errorOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400)
    return `answers ${status}, and redirects are not followed: give the address that it leads to`;
  return `answers ${status}`;
}

function reasonOf(error: unknown, timeout: number): string {
  if (isForbiddenAddress(error)) return 'leads into a network that is not public';
  const { name, message } = error as Error;
  const isLate =
    name === 'TimeoutError' ||
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError;
  if (isLate) return `did not answer within ${timeout / 1000} seconds`;
  return `cannot be reached: ${(message || name).replace(/\p{Cc}/gu, ' ').slice(0, 200)}`;
}

/** What stands against an address, in a clause. */
export function faultOf(fault: TargetFault): string {
  switch (fault.code) {
    case 'malformed':
      return `must be an address of at most ${fault.longest} characters, such as https://example.org/hooks`;
    case 'scheme':
      return fault.scheme === 'http:'
        ? 'must begin with https: (WEBHOOKS_ALLOW_HTTP allows http)'
        : `must begin with https:, not ${fault.scheme}`;
    case 'credentials':
      return 'must hold no user name or password: the signature says who sends';
    case 'port':
      return `must not ask for port ${fault.port}: 80, 443 and those from 1024 on are allowed`;
    case 'not-public':
      return 'leads into a network that is not public (WEBHOOKS_ALLOWED_ADDRESSES allows some)';
  }
}

function one(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
