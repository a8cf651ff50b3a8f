/** One entry of Atom. */
import { normalizeLanguage } from '../../../validation/language';
import { absoluteAddress, slugIn, withoutTracking } from '../../addresses';
import type { ReadOptions } from '../../item';
import { bylinesOf, distinctBylines } from '../../names/bylines';
import { type ImportedPage, pageOf } from '../../page';
import { all, at, first, innerHtml, lineIn, textIn, type XmlElement } from '../../xml/element';
import { datedBy } from '../dated';
import { blocksFromEither, wordsFromHtml } from '../markup';
import type { Feed } from './read-feed';

export function readEntry(entry: XmlElement, feed: Feed, options: ReadOptions): ImportedPage {
  const { file } = feed;
  const links = all(entry, 'link');
  const own = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const address = absoluteAddress(own?.attributes.href, entry.attributes.base ?? feed.address);
  const content = markup(first(entry, 'content'));
  const summary = markup(first(entry, 'summary'));
  const { blocks, lost } = blocksFromEither(content || summary, address ?? feed.address, file);
  const language = normalizeLanguage(entry.attributes.lang ?? '') ?? feed.language;
  const dates = datedBy(
    [lineIn(first(entry, 'published')), lineIn(first(entry, 'issued'))],
    [lineIn(first(entry, 'updated')), lineIn(first(entry, 'modified'))],
    options,
    language,
  );
  const enclosed = links.find(
    ({ attributes }) => attributes.rel === 'enclosure' && attributes.type?.startsWith('image/'),
  );
  const picture = absoluteAddress(enclosed?.attributes.href, address);
  const canonicalUrl = address && withoutTracking(address);
  const id = lineIn(first(entry, 'id'));
  const source = lineIn(at(entry, 'source', 'title'));
  return pageOf({
    title: wordsFromHtml(markup(first(entry, 'title')), file),
    standfirst: content ? wordsFromHtml(summary, file) : null,
    body: blocks,
    leadFigure: picture
      ? { address: picture, alt: null, caption: enclosed?.attributes.title ?? null, credit: null }
      : null,
    bylines: distinctBylines(
      all(entry, 'author').flatMap((author) =>
        bylinesOf(lineIn(first(author, 'name')), feed.title).map((byline) => ({
          ...byline,
          address: absoluteAddress(lineIn(first(author, 'uri')), null),
        })),
      ),
    ),
    publishedOn: dates.publishedOn,
    updatedOn: dates.updatedOn,
    wasPublished: true,
    language,
    canonicalUrl,
    oldAddresses: id && /^https?:/.test(id) && id !== canonicalUrl ? [id] : [],
    slug: slugIn(canonicalUrl),
    topics: all(entry, 'category').flatMap(({ attributes }, index) => {
      const name = attributes.label ?? attributes.term;
      return name
        ? [{ name, kind: index === 0 ? 'section' : 'subject', slug: null, mediatopic: null } as const]
        : [];
    }),
    sources: source ? [{ name: source, address: null }] : [],
    externalId: id ?? canonicalUrl,
    lost: [...dates.lost, ...lost],
  });
}

/** Text constructs (RFC 4287, 3.1): text, escaped HTML, or XHTML in a `div`. */
function markup(element: XmlElement | null): string {
  if (!element) return '';
  if (element.attributes.type === 'xhtml') return innerHtml(first(element, 'div') ?? element);
  return textIn(element);
}
