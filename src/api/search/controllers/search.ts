import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseSearch } from '../../../search/parameters';
import { search } from '../../../search/search';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/search` */
  async find(ctx: Context) {
    const { entries, next, terms, complete } = await search(strapi, parseSearch(ctx.query));
    return { data: entries, meta: { cursor: { next }, terms, complete } };
  },
});
