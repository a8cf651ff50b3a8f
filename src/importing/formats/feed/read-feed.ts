/** RSS 0.9 to 2.0 (https://www.rssboard.org/rss-specification, RSS 1.0) and Atom (RFC 4287). */
import { normalizeLanguage } from '../../../validation/language';
import { absoluteAddress } from '../../addresses';
import type { FormatReader } from '../../item';
import { ImportRefusal } from '../../refusal';
import { lineIn, type XmlElement } from '../../xml/element';
import { type XmlPath, xmlElements } from '../../xml/elements';
import { readEntry } from './entry';
import { readRssItem } from './rss-item';

/** What a feed says of all its items. */
export interface Feed {
  file: string;
  language: string | null;
  /** Against which relative addresses are read. */
  address: string | null;
  title: string | null;
}

/** Each item as a page, with as much of its text as the feed carries. */
export const readFeed: FormatReader = async function* ({ name: file, open, address }, options) {
  const feed: Feed = { file, language: null, address, title: null };
  let items = 0;
  for await (const element of xmlElements(open(), file, isTopLevel)) {
    if (element instanceof ImportRefusal) yield element;
    else if (element.name === 'item' || element.name === 'entry') {
      items += 1;
      yield attempted(
        () => (element.name === 'item' ? readRssItem : readEntry)(element, feed, options),
        items,
      );
    } else note(element, feed);
  }
  if (items > 0) return;
  const reason = 'is a feed without items';
  throw new ImportRefusal({
    code: 'no-article',
    file,
    reason,
    fix: 'Give a feed that has some, or the pages themselves',
  });
};

/** What is read, or the refusal that tells why not, with the number of the item. */
export function attempted<T>(read: () => T, item: number | string): T | ImportRefusal {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { code, file, reason, fix } = error;
    return new ImportRefusal({ code, file, reason, fix, item: error.item ?? `item ${item}` });
  }
}

/** `rss/channel/*`, `feed/*`, `RDF/*`; a channel of RSS 1.0 stands beside its items. */
function isTopLevel(path: XmlPath): boolean {
  const [root, second] = path;
  if (root === 'rss') return path.length === 3 && second === 'channel';
  return path.length === 2 && (root === 'feed' || root === 'RDF');
}

function note(element: XmlElement, feed: Feed): void {
  const words = lineIn(element);
  if (element.name === 'language' && words) feed.language ??= normalizeLanguage(words);
  if (element.name === 'title') feed.title ??= words;
  const isOwn = element.name === 'link' && (element.attributes.rel ?? 'alternate') === 'alternate';
  if (isOwn) feed.address ??= absoluteAddress(element.attributes.href ?? words, null);
}
