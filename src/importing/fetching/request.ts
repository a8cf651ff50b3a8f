/** One request, without redirects, and its body within limits. */
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Agent, request } from 'undici';
import { sizeInWords } from '../limits';
import { ImportRefusal } from '../refusal';
import type { FetchPolicy } from './policy';
import { shown } from './target';

export interface Answer {
  status: number;
  contentType: string;
  /** Absolute, of a redirect. */
  location: string | null;
  /** Decompressed; only of an answer whose status the caller wants. */
  bytes: Buffer;
}

/**
 * @param wantsBody whether the body of this status and type is read; no other is
 * @throws ImportRefusal where the body is larger than the policy allows; errors of the network as they are
 */
export async function ask(
  url: URL,
  agent: Agent,
  { userAgent, accept, mostBytes }: Pick<FetchPolicy, 'userAgent' | 'accept' | 'mostBytes'>,
  signal: AbortSignal,
  wantsBody: (status: number, contentType: string) => boolean,
): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    signal,
    headers: { 'user-agent': userAgent, accept, 'accept-encoding': 'gzip, deflate, br' },
  });
  const contentType = one(headers['content-type']).toLowerCase();
  const location = one(headers.location);
  const answer = {
    status: statusCode,
    contentType,
    location: location && URL.canParse(location, url.href) ? new URL(location, url).href : null,
  };
  if (!wantsBody(statusCode, contentType)) {
    body.on('error', () => {}).destroy();
    return { ...answer, bytes: Buffer.alloc(0) };
  }
  const declared = Number(one(headers['content-length']));
  if (declared > mostBytes) {
    body.on('error', () => {}).destroy();
    throw tooLarge(url, mostBytes);
  }
  return { ...answer, bytes: await readBody(body, one(headers['content-encoding']), url, mostBytes) };
}

async function readBody(body: Readable, encoding: string, url: URL, mostBytes: number): Promise<Buffer> {
  const decoder = decoderOf(encoding, url);
  const source = decoder ? body.on('error', (error) => decoder.destroy(error)).pipe(decoder) : body;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Counted as it comes out, so that a small bomb is stopped before it is large.
      if (size > mostBytes) throw tooLarge(url, mostBytes);
      chunks.push(chunk);
    }
  } finally {
    body.on('error', () => {}).destroy();
    decoder?.destroy();
  }
  return Buffer.concat(chunks);
}

function decoderOf(encoding: string, url: URL) {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  if (name === 'deflate') return createInflate();
  const reason = `answers in the encoding ${name.slice(0, 40)}, which was not asked for`;
  throw new ImportRefusal({ code: 'answer', file: shown(url.href), reason, fix: 'Give the page as a file' });
}

function tooLarge(url: URL, mostBytes: number): ImportRefusal {
  const reason = `is larger than ${sizeInWords(mostBytes)}`;
  return new ImportRefusal({ code: 'too-large', file: shown(url.href), reason, fix: 'Give it as a file' });
}

function one(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? '';
}
