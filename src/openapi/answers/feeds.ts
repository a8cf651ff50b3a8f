import { z } from 'zod';
import { JSON_FEED_VERSION, type JsonFeed, type JsonFeedItem } from '../../feeds/formats/json-feed';
import { instant } from './common';

const address = z.string().meta({ format: 'uri' });

const item = z.strictObject({
  id: z.string().describe('A tag (RFC 4151) that lasts.'),
  url: address,
  external_url: address.optional().describe('Where it was published first, where that is elsewhere.'),
  title: z.string(),
  summary: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional().describe('In the place of HTML that is too long for a feed.'),
  image: address.optional(),
  date_published: instant,
  date_modified: instant,
  authors: z.array(z.strictObject({ name: z.string() })).optional(),
  tags: z.array(z.string()).optional().describe('Topics.'),
  language: z.string(),
  attachments: z
    .array(z.strictObject({ url: address, mime_type: z.string(), size_in_bytes: z.int() }))
    .optional(),
}) satisfies z.ZodType<JsonFeedItem>;

const feed = z.strictObject({
  version: z.literal(JSON_FEED_VERSION),
  title: z.string(),
  home_page_url: address,
  feed_url: address,
  next_url: address.optional().describe('The document with older entries.'),
  language: z.string(),
  items: z.array(item),
}) satisfies z.ZodType<JsonFeed>;

export const NAMED = { JsonFeed: feed, JsonFeedItem: item };
