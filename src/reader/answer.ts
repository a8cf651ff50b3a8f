/** From a request for a page to its HTML. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { editorial } from '../editorial';
import { addressOf, siteOf } from '../feeds/site';
import { withSurrogateKeys } from '../http/surrogate-key';
import { currentVersion } from '../record/version';
import type { Assets } from './assets';
import { packed, sendPacked } from './compressed';
import { failureOf, shownFailure } from './failure';
import { ownApi } from './own-api';
import { type Asked, MovedError, type Newsroom, type Page, type Shown } from './page';
import { Document } from './parts/document';
import type { Failure } from './parts/error-page';

/** Nothing runs or is styled inline. Pictures may come from another store of files. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: https:",
  "form-action 'self'",
  "base-uri 'none'",
  // The admin panel shows previews in a frame.
  "frame-ancestors 'self'",
].join('; ');

/** How a page is kept: with the record's version as ETag, or by nobody. */
export type Keeping = 'by version' | 'never';

/** Makes the handler of a page. */
export function answerPage(strapi: Core.Strapi, assets: Assets, page: Page, keeping: Keeping) {
  return async (ctx: Context): Promise<void> => {
    const newsroom = newsroomOf(strapi, assets);
    ctx.set('Content-Security-Policy', POLICY);
    ctx.vary('Accept-Encoding');
    ctx.set('Cache-Control', keeping === 'never' ? 'private, no-store' : 'public, no-cache');
    const paths: string[] = [];
    const dateline = ownApi(strapi, (path) => paths.push(path));
    try {
      // Read before the data: a page that is newer than its tag is only asked for once more.
      if (keeping === 'by version' && isKnown(ctx, await tagOf(strapi, ctx, newsroom, assets))) return;
      const read = async (told: string[]) =>
        send(ctx, 200, await page({ dateline, asked: askedBy(ctx), newsroom }), newsroom, told);
      if (keeping === 'never') await read([]);
      else await withSurrogateKeys(strapi, ctx, () => read(paths));
    } catch (error) {
      if (error instanceof MovedError) return move(ctx, error.path);
      await fail(ctx, failureOf(strapi, error), newsroom);
    }
  };
}

/** Answers with what went wrong. */
export function fail(ctx: Context, failure: Failure, newsroom: Newsroom): Promise<void> {
  ctx.remove('ETag');
  ctx.set('Content-Security-Policy', POLICY);
  ctx.set('Cache-Control', 'no-store');
  if (failure.retryAfter !== null) ctx.set('Retry-After', String(failure.retryAfter));
  return send(ctx, failure.status, shownFailure(failure, ctx.path), newsroom, []);
}

export function newsroomOf(strapi: Core.Strapi, assets: Assets): Newsroom {
  const site = siteOf(strapi);
  return {
    name: site.name,
    timeZone: editorial(strapi).timeZone,
    language: site.language,
    server: site.server,
    articleAddress: (article) => addressOf(site, article),
    asset: assets.addressOf,
  };
}

/** What a page says follows from the record, the code, the settings, the static files and the address. */
async function tagOf(strapi: Core.Strapi, ctx: Context, newsroom: Newsroom, assets: Assets): Promise<string> {
  const release = strapi.config.get('info.version', '');
  const digest = createHash('sha256')
    .update(JSON.stringify([release, editorial(strapi), newsroom, siteOf(strapi), assets.hash, ctx.url]))
    .digest('base64url')
    .slice(0, 16);
  return `W/"${await currentVersion(strapi)}-${digest}"`;
}

/** Whether the visitor has this version; then the answer is 304. */
function isKnown(ctx: Context, tag: string): boolean {
  ctx.set('ETag', tag);
  ctx.status = 200;
  if (!ctx.fresh) return false;
  ctx.status = 304;
  return true;
}

function askedBy({ params, query }: Context): Asked {
  const all = Object.entries(query).map(([name, value]): [string, string[]] => [
    name,
    [value].flat().filter((one) => typeof one === 'string') as string[],
  ]);
  const once = all.flatMap(([name, values]): [string, string][] =>
    values.length === 1 ? [[name, values[0]!]] : [],
  );
  return { id: params.id ?? '', query: Object.fromEntries(once), queryAll: Object.fromEntries(all) };
}

/** For now: an address can be taken back, and two that lead to one another would never end. */
function move(ctx: Context, path: string): void {
  ctx.remove('ETag');
  ctx.redirect(path);
  ctx.status = 301;
}

async function send(
  ctx: Context,
  status: number,
  shown: Shown,
  newsroom: Newsroom,
  asked: string[],
): Promise<void> {
  const html = `<!doctype html>\n${renderToString(h(Document, { ...shown, newsroom, asked }))}`;
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  sendPacked(ctx, await packed(html));
}
