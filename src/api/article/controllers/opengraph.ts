import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { describe } from '../../../metadata/answer';
import { openGraph } from '../../../metadata/open-graph';
import { readArticleMetadata } from '../../../metadata/read/article';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/articles/:id/opengraph` */
  findOne: (ctx: Context) =>
    describe(strapi, ctx, 'article', async (transaction, subject, addresses) => ({
      data: openGraph(await readArticleMetadata(strapi, transaction, subject.key), addresses),
    })),
});
