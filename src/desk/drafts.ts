/** Admin routes about an article's draft as it stands in the edit view. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { checkAskedDraft } from '../drafts/check';
import { type AskedDraft, readDraft } from '../drafts/read';
import { type DecidedArticle, decidedArticles, relatedToDraft } from '../drafts/related';
import { sourceFor } from '../drafts/source-for';
import { timelineOfDraft } from '../drafts/timeline';
import { ARTICLE, type ArticleDocument } from '../record/documents/article';
import { inReading } from '../record/reading/session';
import { draft, isSomething, requireDraft, required, something } from './asked-draft';
import { documentId, parseBody } from './body';
import { readableOnly, requirePermitted, requireType } from './permitted';
import type { DeskRoute } from './route';

const checksBody = z.strictObject(draft).refine(isSomething, something);
const relatedBody = z
  .strictObject({ ...draft, limit: z.number().int().min(1).max(50).default(10) })
  .refine(isSomething, something);
const timelineBody = z
  .strictObject({ ...draft, around: z.boolean().default(true) })
  .refine(isSomething, something);
const sourceBody = z.strictObject({
  kind: z.enum(['person', 'organization'], 'must be person or organization'),
  documentId,
});

export function draftRoutes(strapi: Core.Strapi): DeskRoute[] {
  /** What drafts of others are called is not for everybody. */
  const told = async (ctx: Context, decided: readonly DecidedArticle[]) => {
    const drafts = decided.filter(({ isPublic }) => !isPublic).map((one) => ({ ...one, type: 'article' }));
    const allowed = new Set(
      (await readableOnly(strapi, ctx, drafts)).map(({ documentId: readable }) => readable),
    );
    return decided.map(({ isPublic, documentId: decidedId, headline }) => ({
      documentId: decidedId,
      headline: isPublic || allowed.has(decidedId) ? headline : 'A draft of somebody else',
    }));
  };
  const articleOf = (asked: AskedDraft) =>
    inReading(strapi, (reading) => readDraft<ArticleDocument>(strapi, reading, ARTICLE, asked));
  return [
    {
      ...{ method: 'POST', path: '/articles/checks', action: 'checks.run' },
      async handler(ctx) {
        const asked = parseBody(checksBody, ctx.request.body);
        await requireDraft(strapi, ctx, asked);
        const findings = required(
          await inReading(strapi, (reading) => checkAskedDraft(strapi, reading, asked)),
          asked,
        );
        const count = (level: string) => findings.filter((finding) => finding.level === level).length;
        const [wrong, warnings] = [count('error'), count('warning')];
        ctx.body = { data: findings, meta: { errors: wrong, warnings, publishable: wrong === 0 } };
      },
    },
    {
      ...{ method: 'POST', path: '/articles/related', action: 'related.read' },
      async handler(ctx) {
        const { limit, ...asked } = parseBody(relatedBody, ctx.request.body);
        await requireDraft(strapi, ctx, asked);
        const article = required(await articleOf(asked), asked);
        const decisions = await inReading(strapi, (reading) =>
          decidedArticles(strapi, reading, article.documentId),
        );
        const meta = {
          decisions: {
            pins: await told(ctx, decisions.pins),
            exclusions: await told(ctx, decisions.exclusions),
          },
        };
        ctx.body = { data: await relatedToDraft(strapi, article, limit), meta };
      },
    },
    {
      ...{ method: 'POST', path: '/articles/timeline', action: 'timeline.read' },
      async handler(ctx) {
        const { around, ...asked } = parseBody(timelineBody, ctx.request.body);
        await requireDraft(strapi, ctx, asked);
        const article = required(await articleOf(asked), asked);
        ctx.body = {
          data: await inReading(strapi, (reading) => timelineOfDraft(strapi, reading, article, around)),
        };
      },
    },
    {
      ...{ method: 'POST', path: '/sources/of', action: 'checks.run' },
      async handler(ctx) {
        const { kind, documentId: id } = parseBody(sourceBody, ctx.request.body);
        requireType(strapi, ctx, 'create', 'source');
        await requirePermitted(strapi, ctx, 'read', kind, [id]);
        ctx.body = { data: await sourceFor(strapi, kind, id, ctx.state.user.id) };
      },
    },
  ];
}
