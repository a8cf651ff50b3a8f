/** From a page of a timeline to an HTTP answer. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { siteOf } from '../../feeds/site';
import { inReading } from '../../record/reading/session';
import type { TimelinePage } from '../../timeline/entry';
import { FORMATS, type Format, MEDIA_TYPES, writeTimeline } from '../../timeline/formats/format';
import { eventChanges } from '../../timeline/read-changes';

/** Answers with the page in the format asked for; the next page is in the Link header (RFC 8288) as well. */
export async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  page: TimelinePage<string>,
  { format = acceptedFormat(ctx), title }: { format?: Format; title: string },
): Promise<void> {
  const dated = format === 'ics' ? page.entries : [];
  const changes = await inReading(strapi, (reading) => eventChanges(reading, dated));
  const { contentType, body } = writeTimeline(page, format, { title, changes, site: siteOf(strapi) });
  if (page.next !== null) ctx.set('Link', `<${addressOfNext(ctx, page.next)}>; rel="next"`);
  if (format === 'csv') ctx.set('Content-Disposition', 'attachment; filename="timeline.csv"');
  ctx.body = body;
  ctx.set('Content-Type', contentType);
}

/** What the Accept header likes best; JSON for whoever takes nothing that there is. */
function acceptedFormat(ctx: Context): Format {
  const accepted = ctx.accepts(FORMATS.map((format) => MEDIA_TYPES[format]));
  return FORMATS.find((format) => MEDIA_TYPES[format] === accepted) ?? 'json';
}

function addressOfNext(ctx: Context, cursor: string): string {
  const query = new URLSearchParams(ctx.querystring);
  query.set('cursor', cursor);
  return `${ctx.path}?${query}`;
}
