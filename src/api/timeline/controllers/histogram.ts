import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { timelineHistogram } from '../../../timeline/histogram';
import { parseHistogram } from '../../../timeline/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/timeline/histogram` */
  async find(ctx: Context) {
    const parameters = parseHistogram(ctx.query);
    const { buckets, open } = await timelineHistogram(strapi, parameters);
    return { data: buckets, meta: { by: parameters.by, open } };
  },
});
