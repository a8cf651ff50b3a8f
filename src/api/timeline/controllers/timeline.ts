import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DocumentKind } from '../../../record/kinds';
import { inReading } from '../../../record/reading/session';
import { requireSubject } from '../../../record/subjects';
import { findTimelines } from '../../../timeline/find';
import { parseTimeline } from '../../../timeline/parameters';
import { answer } from '../answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/timeline` */
  async find(ctx: Context) {
    const parameters = parseTimeline(ctx.query);
    const [page] = await findTimelines(strapi, [null], parameters);
    await answer(strapi, ctx, page!, { format: parameters.format, title: 'Timeline' });
  },

  /** `GET /api/<plural>/:id/timeline`; the route's API says of which type the id is. */
  async findOne(ctx: Context) {
    const kind: DocumentKind = ctx.state.route.info.apiName;
    const parameters = parseTimeline(ctx.query, kind);
    await inReading(strapi, async (transaction) => {
      const subject = await requireSubject(transaction, kind, ctx.params.id);
      const [page] = await findTimelines(strapi, [subject], parameters);
      await answer(strapi, ctx, page!, { format: parameters.format, title: subject.label });
    });
  },
});
