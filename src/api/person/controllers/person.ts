import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseQuery } from '../../../http/parameters';
import { withJsonLd } from '../../../metadata/negotiated';
import { audienceOf } from '../../../on-the-record/audience';
import { guardedController } from '../../../on-the-record/controller';
import { readEntry } from '../../../on-the-record/reads';
import { inReading } from '../../../record/reading/session';
import { findSubject } from '../../../record/subjects';
import { asOfParameters } from '../../../ways-back/parameters';
import { rolesAsOf } from '../../../ways-back/roles-as-of';

const uid = 'api::person.person';

export default withJsonLd('person', ({ strapi }: { strapi: Core.Strapi }) => ({
  ...guardedController(uid)({ strapi }),
  /** `GET /api/people/:id`, with `?asOf=` and the roles held then. */
  async findOne(ctx: Context) {
    const { asOf: then, ...asked } = ctx.query;
    const { asOf } = parseQuery(asOfParameters, then === undefined ? {} : { asOf: then });
    const reading = { uid, id: ctx.params.id, audience: await audienceOf(strapi, ctx) } as const;
    const person = await readEntry(strapi, ctx, reading, asked);
    if (!asOf) return { data: person, meta: {} };
    return inReading(strapi, async (transaction) => {
      const subject = await findSubject(transaction, 'person', String(person.documentId));
      const [held = []] = await rolesAsOf(transaction, subject ? [subject.key] : [], asOf);
      return { data: { ...person, rolesAsOf: held }, meta: {} };
    });
  },
}));
