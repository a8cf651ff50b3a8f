/** One item of RSS. */
import { absoluteAddress, slugIn, withoutTracking } from '../../addresses';
import { splitCredit } from '../../blocks/credit';
import { oneLine } from '../../html/dom';
import type { ReadOptions } from '../../item';
import { bylinesOf, distinctBylines } from '../../names/bylines';
import { type ImportedPage, type PageFigure, type PageSource, type PageTopic, pageOf } from '../../page';
import { all, first, lineIn, textIn, type XmlElement } from '../../xml/element';
import { datedBy } from '../dated';
import { blocksFromEither, wordsFromHtml } from '../markup';
import type { Feed } from './read-feed';

const MEDIA = 'http://search.yahoo.com/mrss/';

export function readRssItem(item: XmlElement, feed: Feed, options: ReadOptions): ImportedPage {
  const { file } = feed;
  const permanent = first(item, 'guid');
  const guid = lineIn(permanent);
  const isAddress = permanent?.attributes.isPermaLink !== 'false' && /^https?:/.test(guid ?? '');
  const link = absoluteAddress(lineIn(first(item, 'link')) ?? item.attributes.about, feed.address);
  const address = link ?? (isAddress ? absoluteAddress(guid, null) : null);
  const full = textIn(first(item, 'encoded'));
  const description = textIn(first(item, 'description'));
  const { blocks, lost } = blocksFromEither(
    full.trim() === '' ? description : full,
    address ?? feed.address,
    file,
  );
  const dates = datedBy(
    [lineIn(first(item, 'pubDate')), lineIn(first(item, 'date')), lineIn(first(item, 'published'))],
    [lineIn(first(item, 'modified')), lineIn(first(item, 'updated'))],
    options,
    feed.language,
  );
  const canonicalUrl = address && withoutTracking(address);
  return pageOf({
    title: wordsFromHtml(textIn(first(item, 'title')), file),
    standfirst: full.trim() === '' ? null : standfirst(wordsFromHtml(description, file)),
    body: blocks,
    leadFigure: figureOf(item, address),
    bylines: distinctBylines(authors(item).flatMap((words) => bylinesOf(words, feed.title))),
    publishedOn: dates.publishedOn,
    updatedOn: dates.updatedOn,
    wasPublished: true,
    language: feed.language,
    canonicalUrl,
    oldAddresses: isAddress && guid && guid !== canonicalUrl ? [guid] : [],
    slug: slugIn(canonicalUrl),
    topics: topicsOf(item),
    sources: sourcesOf(item),
    externalId: guid ?? canonicalUrl,
    lost: [...dates.lost, ...lost],
  });
}

/** `dc:creator`; else `author`, which is `email (Name)`. */
function authors(item: XmlElement): (string | null)[] {
  const creators = all(item, 'creator').map(lineIn);
  if (creators.length > 0) return creators;
  return all(item, 'author').map((one) => {
    const words = lineIn(first(one, 'name') ?? one);
    return /^\S{1,100}@\S{1,100} ?\(([^()]{1,100})\)$/.exec(words ?? '')?.[1] ?? words;
  });
}

function standfirst(words: string | null): string | null {
  return words && words.length <= 600 && !/(?:\[…\]|\[\.\.\.\]|…|\.\.\.)$/.test(words) ? words : null;
}

function topicsOf(item: XmlElement): PageTopic[] {
  const names = [...all(item, 'category'), ...all(item, 'subject')].map(lineIn);
  const distinct = [...new Set(names.filter((name): name is string => name !== null))];
  return distinct.map((name, index) => ({
    name,
    kind: index === 0 ? 'section' : 'subject',
    slug: null,
    mediatopic: null,
  }));
}

function sourcesOf(item: XmlElement): PageSource[] {
  return all(item, 'source').flatMap((one) => {
    const name = lineIn(first(one, 'title') ?? one);
    return name ? [{ name, address: absoluteAddress(one.attributes.url, null) }] : [];
  });
}

/** Media RSS (https://www.rssboard.org/media-rss), else an enclosed picture. */
function figureOf(item: XmlElement, base: string | null): PageFigure | null {
  const groups = [item, ...all(item, 'group', MEDIA)];
  const contents = groups.flatMap((one) => [...all(one, 'content', MEDIA), ...all(one, 'thumbnail', MEDIA)]);
  const picture = [...contents, ...all(item, 'enclosure')].find(isPicture);
  const address = absoluteAddress(picture?.attributes.url, base);
  if (!picture || !address) return null;
  const words = lineIn(first(picture, 'description', MEDIA)) ?? lineIn(first(picture, 'title', MEDIA));
  const { caption, credit } = splitCredit(oneLine(words));
  return {
    address,
    alt: null,
    caption,
    credit: lineIn(first(picture, 'credit', MEDIA)) ?? lineIn(first(item, 'credit', MEDIA)) ?? credit,
  };
}

function isPicture({ name, attributes }: XmlElement): boolean {
  if (name === 'thumbnail' || attributes.medium === 'image') return true;
  if (attributes.type) return attributes.type.startsWith('image/');
  return /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(attributes.url ?? '');
}
