/** The formats of feeds, by the ending of their addresses. */
export const FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FORMATS)[number];

/** Registered with IANA, all but that of RSS, which everybody uses. */
export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** What wrote it. */
export const GENERATOR = 'Dateline';
