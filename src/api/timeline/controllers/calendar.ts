import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { siteOf } from '../../../feeds/site';
import type { DocumentKind } from '../../../record/kinds';
import { inReading } from '../../../record/reading/session';
import { requireSubject, type Subject } from '../../../record/subjects';
import { findCalendar } from '../../../timeline/calendar';
import { toCalendar } from '../../../timeline/formats/ics';
import { type CalendarParameters, parseCalendar } from '../../../timeline/parameters';
import { eventChanges } from '../../../timeline/read-changes';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/calendar.ics` */
  find: (ctx: Context) => answerCalendar(strapi, ctx, null, parseCalendar(ctx.query)),

  /** `GET /api/<plural>/:id/calendar.ics`; the route's API says of which type the id is. */
  findOne(ctx: Context) {
    const kind: DocumentKind = ctx.state.route.info.apiName;
    const parameters = parseCalendar(ctx.query, kind);
    return inReading(strapi, async (reading) =>
      answerCalendar(strapi, ctx, await requireSubject(reading, kind, ctx.params.id), parameters),
    );
  },
});

async function answerCalendar(
  strapi: Core.Strapi,
  ctx: Context,
  subject: Subject | null,
  parameters: CalendarParameters,
): Promise<void> {
  const site = siteOf(strapi);
  const entries = await findCalendar(strapi, subject, parameters);
  const changes = await inReading(strapi, (reading) => eventChanges(reading, entries));
  const title = `${subject?.label ?? 'Timeline'} - ${site.name}`;
  ctx.body = toCalendar(entries, { title, changes, site });
  ctx.set('Content-Type', 'text/calendar; charset=utf-8');
}
