/**
 * The body of a GraphQL request. Strapi's own parser leaves this one address out, and the plugin's parses after the
 * gate has to look.
 */
import type { Context } from 'koa';

/** Longest body, in bytes: an article is some tens of kilobytes, and stands in the variables of a mutation. */
const LONGEST = 2 * 1024 * 1024;

/** What a body is refused for: an HTTP status and words. */
export class RefusedBody extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a JSON body into `ctx.request.body`, where the parsers that follow find it and leave it.
 *
 * @throws RefusedBody for what is no JSON, too long or compressed
 */
export async function readBody(ctx: Context): Promise<unknown> {
  const request = ctx.request as typeof ctx.request & { body?: unknown };
  if (!ctx.is('application/json')) throw new RefusedBody(415, 'A request is sent as application/json.');
  if (request.body !== undefined) return request.body;
  if (ctx.get('Content-Encoding') && ctx.get('Content-Encoding') !== 'identity') {
    throw new RefusedBody(415, 'A request is sent uncompressed.');
  }
  const body = asJson(await readText(ctx));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RefusedBody(400, 'The body is one operation: an object with query and, if needed, variables.');
  }
  request.body = body;
  return body;
}

async function readText(ctx: Context): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    length += chunk.length;
    // The rest is read and dropped, so that a client that still sends gets the answer.
    if (length <= LONGEST) chunks.push(chunk);
  }
  if (length > LONGEST) throw new RefusedBody(413, `A request may have at most ${LONGEST} bytes.`);
  return Buffer.concat(chunks).toString('utf8');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedBody(400, 'The body is no JSON.');
  }
}
