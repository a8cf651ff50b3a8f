/** Who asks: the public, or somebody who may read drafts. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refused } from './refuse';

/**
 * `public`: published articles and what they put on the record. `drafts`: drafts in the place of published versions,
 * and entities off the record; confidential sources not even then.
 */
export type Audience = 'public' | 'drafts';

/** The permission to read drafts; bound to `GET /api/articles/:id/draft`, so that roles and tokens list it. */
export const READ_DRAFTS = 'api::article.article.readDrafts';

/**
 * Whom the answer is for, by `status`: exactly `published`, or nothing, or exactly `draft` with the permission.
 * An allow-list, because Strapi takes `DRAFT` and `status[]=draft` for drafts too.
 *
 * @throws ValidationError (400) for anything else
 */
export async function audienceOf(strapi: Core.Strapi, ctx: Context): Promise<Audience> {
  const { status } = ctx.query;
  if (status === undefined || status === 'published') return 'public';
  if (status === 'draft' && (await mayReadDrafts(strapi, ctx))) return 'drafts';
  throw refused(['status'], 'must be published');
}

/** Whether the caller's role or token has the permission to read drafts. */
export async function mayReadDrafts(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  try {
    await strapi.get('auth').verify(ctx.state.auth, { scope: [READ_DRAFTS] });
    return true;
  } catch {
    return false;
  }
}
