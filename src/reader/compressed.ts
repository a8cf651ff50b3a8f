/** Bodies as a browser takes them: gzip where it can, because a small newsroom may have no proxy that does it. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'koa';

const zip = promisify(gzip);

/** Text in both forms. */
export interface Packed {
  plain: Buffer;
  zipped: Buffer;
}

export async function packed(content: Buffer | string): Promise<Packed> {
  const plain = Buffer.from(content);
  return { plain, zipped: await zip(plain) };
}

/** Answers with one of the two forms. */
export function sendPacked(ctx: Context, { plain, zipped }: Packed): void {
  const isZipped = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (isZipped) ctx.set('Content-Encoding', 'gzip');
  ctx.body = isZipped ? zipped : plain;
}
