/** The reader's static files: a stylesheet and a few modules, read once, addressed by their content. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from 'koa';
import { READER } from './paths';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const A_YEAR = 31_536_000;

interface Asset {
  bytes: Buffer;
  type: string;
  hash: string;
}

export interface Assets {
  /** Changes with any of the files. */
  hash: string;
  /** The address of a file, with the hash of its content. */
  addressOf(name: string): string;
  /** Answers with a file; 404 where there is none. */
  answer(ctx: Context): void;
}

/** @param folder public/reader; without it there are no files */
export function readAssets(folder: string): Assets {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => path.extname(name) in TYPES) : [];
  const files = new Map(names.sort().map((name) => [name, readAsset(path.join(folder, name))]));
  const addressOf = (name: string) => `${READER}/assets/${name}?v=${files.get(name)?.hash ?? ''}`;
  return {
    hash: digest(names.map(addressOf).join()),
    addressOf,
    answer(ctx) {
      const asset = files.get(ctx.params.name);
      if (!asset) {
        ctx.status = 404;
        ctx.body = 'Not Found';
        return;
      }
      const isLasting = ctx.query.v === asset.hash;
      ctx.set('Cache-Control', isLasting ? `public, max-age=${A_YEAR}, immutable` : 'public, no-cache');
      ctx.set('ETag', `"${asset.hash}"`);
      ctx.type = asset.type;
      ctx.status = 200;
      if (ctx.fresh) ctx.status = 304;
      else ctx.body = asset.bytes;
    },
  };
}

function readAsset(file: string): Asset {
  const bytes = readFileSync(file);
  return { bytes, type: TYPES[path.extname(file)]!, hash: digest(bytes) };
}

function digest(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}
