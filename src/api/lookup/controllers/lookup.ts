import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseQuery } from '../../../http/parameters';
import { inReading } from '../../../record/reading/session';
import { lookUp } from '../../../ways-back/lookup';
import { lookupParameters } from '../../../ways-back/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/lookup?url=` */
  async findOne(ctx: Context) {
    const { url } = parseQuery(lookupParameters, ctx.query);
    const data = await inReading(strapi, (transaction) => lookUp(transaction, url));
    if (!data) throw new errors.NotFoundError('Not Found');
    return { data };
  },
});
