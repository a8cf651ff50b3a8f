import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type EntityKind, PLURALS } from '../../../record/kinds';
import { inReading } from '../../../record/reading/session';
import { requireSubject } from '../../../record/subjects';
import { answerFeed } from '../answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/feeds/articles.{rss,atom,json}` */
  find: (ctx: Context) =>
    inReading(strapi, (reading) =>
      answerFeed(strapi, ctx, reading, {
        of: 'articles',
        name: 'articles',
        title: 'Articles',
        path: '/api/feeds/articles',
      }),
    ),

  /** `GET /api/<plural>/:id/feed.{rss,atom,json}`; the route's API says of which type the id is. */
  findOne: (ctx: Context) =>
    inReading(strapi, async (reading) => {
      const kind: EntityKind = ctx.state.route.info.apiName;
      const { key, documentId, slug, label } = await requireSubject(reading, kind, ctx.params.id);
      return answerFeed(strapi, ctx, reading, {
        of: { subject: key },
        name: `${kind}/${documentId}`,
        title: label,
        path: `/api/${PLURALS[kind]}/${encodeURIComponent(slug ?? documentId)}/feed`,
      });
    }),
});
