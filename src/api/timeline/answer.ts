/** From a page of a timeline to an HTTP answer. */
import type { Context } from 'koa';
import type { TimelinePage } from '../../timeline/entry';
import { FORMATS, type Format, MEDIA_TYPES, writeTimeline } from '../../timeline/formats/format';

/** Answers with the page in the format asked for; the next page is in the Link header (RFC 8288) as well. */
export function answer(
  ctx: Context,
  page: TimelinePage<string>,
  { format = acceptedFormat(ctx), ...written }: { format?: Format; title: string; now: Date },
): void {
  const { contentType, body } = writeTimeline(page, format, written);
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
