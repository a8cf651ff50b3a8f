import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { withJsonLd } from '../../../metadata/negotiated';
import { guardedController } from '../../../on-the-record/controller';
import { readDraft } from '../../../on-the-record/drafts';

export default withJsonLd('article', ({ strapi }: { strapi: Core.Strapi }) => ({
  ...guardedController('api::article.article')({ strapi }),
  /** `GET /api/articles/:id/draft` */
  async readDrafts(ctx: Context) {
    return { data: await readDraft(strapi, ctx), meta: {} };
  },
}));
