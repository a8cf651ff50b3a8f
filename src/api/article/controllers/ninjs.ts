import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { describe } from '../../../metadata/answer';
import { articleNinjs } from '../../../metadata/ninjs/article';
import { readArticleMetadata } from '../../../metadata/read/article';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/articles/:id/ninjs` */
  findOne: (ctx: Context) =>
    describe(strapi, ctx, 'article', async (transaction, subject, addresses) =>
      articleNinjs(await readArticleMetadata(strapi, transaction, subject.key), addresses),
    ),
});
