/** Atom (RFC 4287), with its archive (RFC 5005). */
import type { Feed, FeedEntry } from '../types';
import { ARCHIVE_NAMESPACE, archiveMark } from './archive-links';
import { GENERATOR, MEDIA_TYPES } from './media-types';
import { type XmlElement, xmlDocument } from './xml';

export const ATOM_NAMESPACE = 'http://www.w3.org/2005/Atom';

/** A document of the feed. */
export function toAtom(feed: Feed): string {
  const link = (rel: string, address: string | null) =>
    address === null ? [] : [{ '@rel': rel, '@type': MEDIA_TYPES.atom, '@href': address }];
  return xmlDocument({
    feed: {
      '@xmlns': ATOM_NAMESPACE,
      '@xmlns:fh': ARCHIVE_NAMESPACE,
      '@xml:lang': feed.language,
      id: feed.id,
      title: feed.title,
      updated: feed.updated,
      // An entry may have no author of its own where the feed has one.
      author: { name: feed.title },
      link: [
        ...link('self', feed.self),
        { '@rel': 'alternate', '@href': feed.home },
        ...link('current', feed.current),
        ...link('prev-archive', feed.previous),
      ],
      generator: GENERATOR,
      ...archiveMark(feed),
      entry: feed.entries.map(entry),
    },
  });
}

function entry(one: FeedEntry): XmlElement {
  const { picture, canonical } = one;
  return {
    '@xml:lang': one.language,
    id: one.id,
    title: one.title,
    published: one.published,
    updated: one.updated,
    author: one.authors.map((name) => ({ name })),
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@href': one.address },
      ...(canonical ? [{ '@rel': 'canonical', '@href': canonical }] : []),
      ...(picture
        ? [{ '@rel': 'enclosure', '@type': picture.mime, '@length': picture.bytes, '@href': picture.address }]
        : []),
    ],
    category: one.topics.map(({ term, label }) => ({ '@term': term, '@label': label })),
    summary: one.summary,
    content: one.html === null ? null : { '@type': 'html', '#text': one.html },
  };
}
