import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inReading } from '../../../record/reading/session';
import { requireSubject } from '../../../record/subjects';
import { findRelated } from '../../../related/find';
import { parseRelated } from '../../../related/parameters';
import { hydrate } from '../hydrate';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/articles/:id/related` */
  async find(ctx: Context) {
    const { fields, populate, ...query } = ctx.query;
    const parameters = parseRelated(query);
    return inReading(strapi, async (transaction) => {
      const subject = await requireSubject(transaction, 'article', ctx.params.id);
      const [articles = []] = await findRelated(strapi, [subject.key], parameters);
      const told = articles.map(({ related, ...article }) => {
        const { reasons, ...score } = related;
        return { ...article, related: parameters.explain ? related : score };
      });
      const data = fields || populate ? await hydrate(strapi, ctx, told, { fields, populate }) : told;
      return { data, meta: { count: data.length } };
    });
  },
});
