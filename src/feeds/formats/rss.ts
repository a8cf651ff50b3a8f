/** RSS 2.0 (https://www.rssboard.org/rss-specification), with the extensions of its best practices profile. */
import type { Feed, FeedEntry } from '../types';
import { ARCHIVE_NAMESPACE, archiveMark } from './archive-links';
import { ATOM_NAMESPACE } from './atom';
import { GENERATOR, MEDIA_TYPES } from './media-types';
import { type XmlElement, xmlDocument } from './xml';

const NAMESPACES = {
  '@xmlns:atom': ATOM_NAMESPACE,
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  '@xmlns:fh': ARCHIVE_NAMESPACE,
};

/** A document of the feed. */
export function toRss(feed: Feed): string {
  const link = (rel: string, address: string | null) =>
    address === null ? [] : [{ '@rel': rel, '@type': MEDIA_TYPES.rss, '@href': address }];
  return xmlDocument({
    rss: {
      '@version': '2.0',
      ...NAMESPACES,
      channel: {
        title: feed.title,
        link: feed.home,
        description: feed.title,
        language: feed.language,
        lastBuildDate: rfc822(feed.updated),
        generator: GENERATOR,
        'atom:link': [
          ...link('self', feed.self),
          ...link('current', feed.current),
          ...link('prev-archive', feed.previous),
        ],
        ...archiveMark(feed),
        item: feed.entries.map(item),
      },
    },
  });
}

function item(entry: FeedEntry): XmlElement {
  const { picture } = entry;
  return {
    title: entry.title,
    link: entry.address,
    description: entry.summary,
    'dc:creator': entry.authors,
    category: entry.topics.map(({ label }) => label),
    enclosure: picture && { '@url': picture.address, '@length': picture.bytes, '@type': picture.mime },
    guid: { '@isPermaLink': 'false', '#text': entry.id },
    pubDate: rfc822(entry.published),
    'atom:updated': entry.updated,
    'atom:link': entry.canonical === null ? null : { '@rel': 'canonical', '@href': entry.canonical },
    'dc:language': entry.language,
    'content:encoded': entry.html,
  };
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
