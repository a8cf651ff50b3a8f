/** The draft of an article by its own address, whose permission is the permission to read drafts. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readEntry } from './reads';
import { refused } from './refuse';

/**
 * Answers `GET /api/articles/:id/draft`; the route has checked the permission.
 *
 * @throws NotFoundError (404) where there is no such draft
 */
export async function readDraft(strapi: Core.Strapi, ctx: Context): Promise<Record<string, unknown>> {
  ctx.set('Cache-Control', 'private, no-store');
  if (ctx.query.status !== undefined) throw refused(['status'], 'is not offered here: this is the draft');
  const reading = { uid: 'api::article.article', id: ctx.params.id, audience: 'drafts' } as const;
  return readEntry(strapi, ctx, reading, ctx.query);
}
