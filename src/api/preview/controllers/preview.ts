import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { draftPage } from '../../../drafts/page';
import { answerOverload, isOverload } from '../../../http/overload';
import { parseQuery } from '../../../http/parameters';
import { readToken } from '../../../preview/links';
import { inReading } from '../../../record/reading/session';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/preview/:token` */
  async findOne(ctx: Context) {
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('Referrer-Policy', 'no-referrer');
    parseQuery(z.object({}), ctx.query);
    try {
      const { documentId } = readToken(strapi, ctx.params.token);
      const page = await inReading(strapi, (reading) => draftPage(strapi, reading, documentId));
      if (!page) throw new errors.NotFoundError('Not Found');
      ctx.body = { data: page };
    } catch (error) {
      if (isOverload(error)) answerOverload(strapi, ctx, error);
      else throw error;
    }
  },
});
