/** A document of a feed in one of its formats. */
import type { Feed } from '../types';
import { toAtom } from './atom';
import { toJsonFeed } from './json-feed';
import { type FeedFormat, MEDIA_TYPES } from './media-types';
import { toRss } from './rss';

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = {
  rss: toRss,
  atom: toAtom,
  json: (feed) => JSON.stringify(toJsonFeed(feed)),
};

/** @returns its text and its media type */
export function writeFeed(feed: Feed, format: FeedFormat): { contentType: string; body: string } {
  return { contentType: `${MEDIA_TYPES[format]}; charset=utf-8`, body: WRITERS[format](feed) };
}
