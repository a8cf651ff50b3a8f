/** From a feed that is asked for to an HTTP answer. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type FeedOf, findFeed } from '../../feeds/find';
import { FORMATS } from '../../feeds/formats/media-types';
import { writeFeed } from '../../feeds/formats/write';
import { feedParameters } from '../../feeds/parameters';
import { siteOf, tagOf } from '../../feeds/site';
import type { Feed } from '../../feeds/types';
import { cursorsFor } from '../../http/cursor';
import { parseQuery } from '../../http/parameters';
import type { Raw } from '../../record/sql';

/** A feed: what it is of, and how it is called. */
export interface Asked {
  of: FeedOf;
  /** Lasts, and tells it from every other feed of this server. */
  name: string;
  title: string;
  /** Its address on this server, without the ending that names a format. */
  path: string;
}

/** No feed without an entry is asked for twice, but Atom wants a date of it too. */
const NEVER = new Date(0).toISOString();

/** Answers with one document of a feed, in the format that the address ends in. */
export async function answerFeed(
  strapi: Core.Strapi,
  ctx: Context,
  reading: Raw,
  { of, name, title, path }: Asked,
): Promise<void> {
  const { cursor } = parseQuery(feedParameters, ctx.query);
  const cursors = cursorsFor(strapi, ['feed', name]);
  const after = cursor === undefined ? null : cursors.decode(cursor);
  const site = siteOf(strapi);
  const { entries, previous } = await findFeed(reading, of, { after, site });
  const format = FORMATS.find((ending) => ctx.path.endsWith(`.${ending}`)) ?? 'rss';
  const current = `${site.server}${path}.${format}`;
  const archived = (at: string) => `${current}?cursor=${at}`;
  const feed: Feed = {
    id: tagOf(site, name),
    title: `${title} - ${site.name}`,
    language: site.language,
    home: `${site.home}/`,
    self: cursor === undefined ? current : archived(cursor),
    current: cursor === undefined ? null : current,
    previous: previous && archived(cursors.encode(previous)),
    updated: [NEVER, ...entries.map(({ updated }) => updated)].sort().at(-1)!,
    entries,
  };
  const { contentType, body } = writeFeed(feed, format);
  ctx.body = body;
  ctx.set('Content-Type', contentType);
}
