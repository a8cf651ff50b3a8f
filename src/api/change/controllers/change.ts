import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findChanges } from '../../../changes/find';
import { changesParameters } from '../../../changes/parameters';
import { parseQuery } from '../../../http/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/changes` */
  async find(ctx: Context) {
    const { changes, next, more } = await findChanges(strapi, parseQuery(changesParameters, ctx.query));
    return { data: changes, meta: { cursor: { next }, more } };
  },
});
