/** One post of WordPress. */
import { absoluteAddress } from '../../addresses';
import { splitCredit } from '../../blocks/credit';
import { readWrittenDate } from '../../dates/written';
import type { ReadOptions } from '../../item';
import { bylinesOf } from '../../names/bylines';
import {
  type ImportedPage,
  type PageByline,
  type PageDate,
  type PageFigure,
  type PageTopic,
  pageOf,
} from '../../page';
import { all, first, lineIn, textIn, type XmlElement } from '../../xml/element';
import { datedBy } from '../dated';
import { blocksFromHtml, wordsFromHtml } from '../markup';
import { asHtml } from './content';
import { excerptOf, metaOf, type Site } from './read-wxr';

const NO_DATE = /^0000-/;

export function readPost(item: XmlElement, site: Site, options: ReadOptions): ImportedPage {
  const { file } = site;
  const status = lineIn(first(item, 'status'));
  const link = absoluteAddress(lineIn(first(item, 'link')), site.address);
  const content = all(item, 'encoded').find(({ namespace }) => !/excerpt/.test(namespace));
  const { html, lost } = asHtml(textIn(content));
  const body = blocksFromHtml(html, link ?? site.address, file);
  const planned = status === 'future' ? zuluOf(item, 'post_date_gmt', 'post_date') : null;
  const dates = planned
    ? { publishedOn: null, updatedOn: null, lost: [] }
    : datedBy(
        [zuluOf(item, 'post_date_gmt', 'post_date'), lineIn(first(item, 'pubDate'))],
        [zuluOf(item, 'post_modified_gmt', 'post_modified')],
        options,
      );
  const slug = lineIn(first(item, 'post_name'));
  return pageOf({
    title: wordsFromHtml(textIn(first(item, 'title')), file),
    standfirst: wordsFromHtml(excerptOf(item), file),
    body: body.blocks,
    leadFigure: leadFigureOf(item, site),
    bylines: authorsOf(item, site),
    publishedOn: dates.publishedOn,
    updatedOn: dates.updatedOn,
    wasPublished: (status === null || status === 'publish') && !lineIn(first(item, 'post_password')),
    embargoedUntil: planned ? readDate(planned, options) : null,
    language: site.language,
    // A draft's link only leads to its preview.
    canonicalUrl: status === null || status === 'publish' ? link : null,
    oldAddresses: oldAddressesOf(item, link, slug),
    slug: slug ? decoded(slug) : null,
    topics: topicsOf(item),
    externalId: lineIn(first(item, 'post_id')) ?? lineIn(first(item, 'guid')),
    lost: [...dates.lost, ...lost, ...body.lost],
  });
}

/** The time in Greenwich; a draft has none, and its own time is the newsroom's. */
function zuluOf(item: XmlElement, greenwich: string, local: string): string | null {
  const zulu = lineIn(first(item, greenwich));
  if (zulu && !NO_DATE.test(zulu)) return `${zulu.replace(' ', 'T')}Z`;
  const own = lineIn(first(item, local));
  return own && !NO_DATE.test(own) ? own : null;
}

function readDate(text: string, { timeZone, now }: ReadOptions): PageDate | null {
  return readWrittenDate(text, { timeZone, now });
}

function authorsOf(item: XmlElement, { authors }: Site): PageByline[] {
  return all(item, 'creator').flatMap((creator) => {
    const login = lineIn(creator) ?? '';
    const name = authors.get(login) ?? login;
    const read = bylinesOf(name);
    return read.length > 0 || name === '' ? read : [{ name, isPerson: false, address: null }];
  });
}

/** Categories first, the first of them as the section, then tags. */
function topicsOf(item: XmlElement): PageTopic[] {
  const entries = all(item, 'category');
  const of = (domain: string, kind: PageTopic['kind']) =>
    entries.flatMap((one): PageTopic[] => {
      const name = lineIn(one);
      if (one.attributes.domain !== domain || !name) return [];
      return [
        {
          name,
          kind,
          slug: one.attributes.nicename ? decoded(one.attributes.nicename) : null,
          mediatopic: null,
        },
      ];
    });
  return [
    ...of('category', 'section').filter(({ slug }) => slug !== 'uncategorized'),
    ...of('post_tag', 'subject'),
  ];
}

function leadFigureOf(item: XmlElement, { attachments, address: base }: Site): PageFigure | null {
  const attachment = attachments.get(metaOf(item, '_thumbnail_id') ?? '');
  const address = absoluteAddress(attachment?.address, base);
  return attachment && address ? { address, alt: attachment.alt, ...splitCredit(attachment.caption) } : null;
}

/** The short link by number, and the slugs that it had before. */
function oldAddressesOf(item: XmlElement, link: string | null, slug: string | null): string[] {
  const former = item.children.flatMap((one) => {
    if (typeof one === 'string' || lineIn(first(one, 'meta_key')) !== '_wp_old_slug') return [];
    const old = lineIn(first(one, 'meta_value'));
    return old && link && slug && link.includes(slug) ? [link.replace(slug, old)] : [];
  });
  const guid = absoluteAddress(lineIn(first(item, 'guid')), null);
  return [...new Set([...(guid ? [guid] : []), ...former])].filter((address) => address !== link);
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
