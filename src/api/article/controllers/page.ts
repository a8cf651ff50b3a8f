import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { articlePages } from '../../../article-page/page';
import { parseQuery } from '../../../http/parameters';
import { inReading } from '../../../record/reading/session';
import { requireSubject } from '../../../record/subjects';
import { findRelated } from '../../../related/find';
import { parseRelated } from '../../../related/parameters';
import { findTimelines } from '../../../timeline/find';
import { parseTimeline } from '../../../timeline/parameters';

/** How many related articles and timeline entries a page shows. */
const RELATED = '6';
const ENTRIES = '10';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/articles/:id/page` */
  async findOne(ctx: Context) {
    parseQuery(z.object({}), ctx.query);
    return inReading(strapi, async (transaction) => {
      const subject = await requireSubject(transaction, 'article', ctx.params.id);
      const [page] = await articlePages(transaction, [subject.key]);
      const [timeline] = await findTimelines(strapi, [subject], parseTimeline({ limit: ENTRIES }, 'article'));
      const [related] = await findRelated(strapi, [subject.key], parseRelated({ limit: RELATED }));
      return { data: { ...page, timeline, related } };
    });
  },
});
