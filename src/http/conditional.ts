/** ETag, 304 and Cache-Control of reads. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { editorial } from '../editorial';
import { openReading } from '../record/reading/session';
import { currentVersion, inSnapshot } from '../record/version';
import { answerOverload, isOverload } from './overload';
import { withSurrogateKeys } from './surrogate-key';

/** Whose tables an answer is read from: the record's, or Strapi's too. */
export type Reads = 'record' | 'strapi';

/**
 * Answers a conditional request with 304 by the version alone, and any other from one snapshot of the database, with
 * an ETag made of the record's version, the request and who asks, and the surrogate keys of what it depends on. A 304
 * has none of these, because nothing is read for it: a cache keeps those that it has (RFC 9111, section 4.3.4). Drafts
 * are never cached. What takes too long is 503.
 *
 * @param moment what else the answers change with, such as the hour
 */
export function conditional(strapi: Core.Strapi, reads: Reads = 'record', moment: () => string = () => '') {
  // What answers say follows from the code, the newsroom's settings and the server's address too.
  const address = strapi.config.get('server.absoluteUrl', '');
  const application = JSON.stringify([strapi.config.get('info.version', ''), editorial(strapi), address]);
  const answer = async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.query.status !== undefined && ctx.query.status !== 'published') {
      ctx.set('Cache-Control', 'private, no-store');
      await next();
      return;
    }
    const tagOf = (version: string) => `W/"${version}-${requestDigest(ctx, `${application}${moment()}`)}"`;
    if (ctx.get('If-None-Match') && matches(ctx, tagOf(await versionOf(strapi, ctx)))) return;
    await snapshotFor(
      strapi,
      ctx,
      reads,
    )(async (version) => {
      await withSurrogateKeys(strapi, ctx, next);
      if (ctx.status === 200 || ctx.status === 304) stamp(ctx, tagOf(version));
    });
  };
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await answer(ctx, next);
    } catch (error) {
      if (!isOverload(error)) throw error;
      answerOverload(strapi, ctx, error);
    }
  };
}

/** The version that authentication has read for this request (public-reader.ts), or the present one. */
async function versionOf(strapi: Core.Strapi, { state }: Context): Promise<string> {
  return typeof state.recordVersion === 'string' ? state.recordVersion : currentVersion(strapi);
}

/** `fields` and `populate` are read by Strapi, whichever route takes them. */
function snapshotFor(strapi: Core.Strapi, { query }: Context, reads: Reads) {
  const byStrapi = reads === 'strapi' || query.fields !== undefined || query.populate !== undefined;
  return (work: (version: string) => Promise<void>) =>
    byStrapi ? inSnapshot(strapi, work) : openReading(strapi, (_, version) => work(version));
}

function matches(ctx: Context, tag: string): boolean {
  const asked = ctx
    .get('If-None-Match')
    .split(',')
    .map((one) => one.trim());
  if (!asked.includes(tag) && !asked.includes('*')) return false;
  stamp(ctx, tag);
  ctx.status = 304;
  return true;
}

function stamp(ctx: Context, tag: string): void {
  ctx.set('ETag', tag);
  ctx.set('Cache-Control', isPublic(ctx) ? 'public, no-cache' : 'private, no-cache');
  ctx.vary('Accept');
  ctx.vary('Authorization');
}

function isPublic({ state }: Context): boolean {
  return !state.auth?.credentials;
}

/** Two callers who may see different things never share a tag. */
function requestDigest(ctx: Context, application: string): string {
  const { strategy, credentials } = ctx.state.auth ?? {};
  const asker = credentials ? [strategy?.name, credentials.id, credentials.role?.id] : 'public';
  return createHash('sha256')
    .update(
      JSON.stringify([
        application,
        ctx.method === 'HEAD' ? 'GET' : ctx.method,
        ctx.url,
        ctx.get('Accept'),
        asker,
      ]),
    )
    .digest('base64url')
    .slice(0, 16);
}
