import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseSuggest } from '../../../search/parameters';
import { suggest } from '../../../search/suggest/suggest';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/suggest` */
  async find(ctx: Context) {
    return { data: await suggest(strapi, parseSuggest(ctx.query)) };
  },
});
