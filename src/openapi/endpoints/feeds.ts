import { type FeedFormat, FORMATS, MEDIA_TYPES } from '../../feeds/formats/media-types';
import { feedParameters } from '../../feeds/parameters';
import type { Endpoint } from '../endpoint';
import { type Schema, schemaNamed } from '../types';

const SCHEMAS: Record<FeedFormat, Schema> = {
  rss: { type: 'string', description: 'RSS 2.0.' },
  atom: { type: 'string', description: 'Atom (RFC 4287).' },
  json: schemaNamed('JsonFeed'),
};

const SUBJECTS = [
  ['people', 'a person'],
  ['organizations', 'an organization'],
  ['sources', 'a source'],
  ['topics', 'a topic'],
  ['stories', 'a story'],
] as const;

const inEachFormat = (path: string, operationId: string, summary: string): Endpoint[] =>
  FORMATS.map((format) => ({
    path: `${path}.${format}`,
    operationId: `${operationId}.${format}`,
    tag: 'feed',
    summary,
    query: feedParameters,
    words: { cursor: 'As in the links to the archive (RFC 5005).' },
    otherwise: { [MEDIA_TYPES[format]]: SCHEMAS[format] },
  }));

const sitemap = (path: string, operationId: string, summary: string): Endpoint => ({
  path,
  operationId,
  tag: 'feed',
  summary,
  otherwise: { 'application/xml': { type: 'string', description: 'As sitemaps.org says.' } },
});

/** Feeds of articles and of corrections, and sitemaps. */
export const FEEDS: readonly Endpoint[] = [
  ...inEachFormat('/feeds/articles', 'feed.feed.find', 'Feed of all articles, newest first'),
  ...inEachFormat('/feeds/corrections', 'feed.corrections.find', 'Feed of corrections, the latest first'),
  ...SUBJECTS.flatMap(([plural, what]) =>
    inEachFormat(
      `/${plural}/{id}/feed`,
      `feed.feed.findOne.${plural}`,
      `Feed of the articles that name ${what}`,
    ),
  ),
  sitemap('/sitemap.xml', 'feed.sitemap.find', 'Index of the sitemap, which has every article'),
  sitemap('/sitemaps/{id}', 'feed.sitemap.findOne', 'A part of the sitemap, as the index names it'),
  sitemap(
    '/sitemap-news.xml',
    'feed.sitemap.findNews',
    'Sitemap of the last two days, without retracted articles',
  ),
];
