/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Feed, FeedEntry } from '../types';

export const JSON_FEED_VERSION = 'https://jsonfeed.org/version/1.1';

export interface JsonFeed {
  version: typeof JSON_FEED_VERSION;
  title: string;
  home_page_url: string;
  feed_url: string;
  next_url?: string;
  language: string;
  items: JsonFeedItem[];
}

export interface JsonFeedItem {
  id: string;
  url: string;
  external_url?: string;
  title: string;
  summary?: string;
  content_html?: string;
  /** In the place of HTML that is too long for a feed. */
  content_text?: string;
  image?: string;
  date_published: string;
  date_modified: string;
  authors?: { name: string }[];
  tags?: string[];
  language: string;
  attachments?: { url: string; mime_type: string; size_in_bytes: number }[];
}

/** A document of the feed; `next_url` leads to its archive. */
export function toJsonFeed(feed: Feed): JsonFeed {
  return {
    version: JSON_FEED_VERSION,
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(feed.previous !== null && { next_url: feed.previous }),
    language: feed.language,
    items: feed.entries.map(item),
  };
}

function item(entry: FeedEntry): JsonFeedItem {
  const { picture, canonical, summary, html } = entry;
  return {
    id: entry.id,
    url: entry.address,
    ...(canonical !== null && { external_url: canonical }),
    title: entry.title,
    ...(summary && { summary }),
    ...(html === null ? { content_text: summary ?? entry.title } : { content_html: html }),
    ...(picture?.mime.startsWith('image/') && { image: picture.address }),
    date_published: entry.published,
    date_modified: entry.updated,
    ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
    ...(entry.topics.length > 0 && { tags: entry.topics.map(({ label }) => label) }),
    language: entry.language,
    ...(picture && {
      attachments: [{ url: picture.address, mime_type: picture.mime, size_in_bytes: picture.bytes }],
    }),
  };
}
