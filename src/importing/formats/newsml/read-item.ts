/** One newsItem. */
import { normalizeLanguage } from '../../../validation/language';
import { absoluteAddress } from '../../addresses';
import { splitCredit } from '../../blocks/credit';
import { readWrittenDate } from '../../dates/written';
import type { ReadOptions } from '../../item';
import { bylinesOf, distinctBylines } from '../../names/bylines';
import { type ImportedPage, type PageFigure, type PageSource, type PageTopic, pageOf } from '../../page';
import { ImportRefusal } from '../../refusal';
import { all, at, elementsIn, first, innerHtml, lineIn, textIn, type XmlElement } from '../../xml/element';
import { datedBy } from '../dated';
import { blocksFromEither, blocksFromHtml } from '../markup';
import { nitfBody } from './nitf';

/** @throws ImportRefusal for a picture, a video and whatever else is no text, and for what its agency withdrew */
export function readNewsItem(item: XmlElement, file: string, options: ReadOptions): ImportedPage {
  const itemMeta = first(item, 'itemMeta');
  const contentMeta = first(item, 'contentMeta');
  refuseOthers(itemMeta, file);
  const language = normalizeLanguage(
    first(contentMeta, 'language')?.attributes.tag ?? item.attributes.lang ?? '',
  );
  const body = bodyOf(item, file);
  const embargoed = lineIn(first(itemMeta, 'embargoed'));
  const dates = datedBy(
    [
      lineIn(first(contentMeta, 'contentCreated')),
      lineIn(first(itemMeta, 'firstCreated')),
      lineIn(first(itemMeta, 'versionCreated')),
    ],
    [lineIn(first(contentMeta, 'contentModified')), lineIn(first(itemMeta, 'versionCreated'))],
    options,
    language,
  );
  const subjects = all(contentMeta, 'subject');
  return pageOf({
    title:
      inRole(all(contentMeta, 'headline'), /(?::|^)(?:main|headline|hld)/) ??
      lineIn(first(itemMeta, 'title')),
    standfirst: inRole(all(contentMeta, 'description'), /summary|abstract/),
    ...body,
    leadFigure: pictureOf(item),
    bylines: bylinesIn(contentMeta),
    publishedOn: dates.publishedOn,
    updatedOn: dates.updatedOn,
    wasPublished: embargoed === null,
    embargoedUntil: embargoed && readWrittenDate(embargoed, { ...options, language }),
    dateline: nameOf(first(contentMeta, 'located')) ?? lineIn(first(contentMeta, 'dateline')),
    language,
    canonicalUrl: linkOf(itemMeta),
    topics: topicsOf(subjects),
    sources: sourcesOf(itemMeta, contentMeta),
    people: subjects.filter((one) => isOf(one, /person/)).flatMap((one) => nameOf(one) ?? []),
    organizations: subjects.filter((one) => isOf(one, /organi[sz]ation/)).flatMap((one) => nameOf(one) ?? []),
    externalId: item.attributes.guid ?? null,
    lost: [...dates.lost, ...body.lost],
  });
}

function refuseOthers(itemMeta: XmlElement | null, file: string): void {
  const kind = codeOf(first(itemMeta, 'itemClass'));
  const fix = 'Leave it out, or give the articles that show it';
  if (kind && !/text|composite/.test(kind))
    throw new ImportRefusal({ code: 'no-article', file, reason: `is of the class ${kind}, no text`, fix });
  if (/cancel/.test(codeOf(first(itemMeta, 'pubStatus'))))
    throw new ImportRefusal({
      code: 'no-article',
      file,
      reason: 'was withdrawn by its agency (pubStatus canceled)',
      fix: 'Leave it out',
    });
}

/** XHTML, NITF or plain text within the item. */
function bodyOf(item: XmlElement, file: string): Pick<ImportedPage, 'body' | 'lost'> {
  const set = first(item, 'contentSet');
  const inline = first(set, 'inlineXML');
  const html = at(inline, 'html', 'body') ?? first(inline, 'body') ?? first(inline, 'div');
  const nitf = first(inline, 'nitf');
  const read = nitf
    ? blocksFromHtml(nitfBody(nitf), null, file)
    : inline
      ? blocksFromHtml(innerHtml(html ?? inline), null, file)
      : blocksFromEither(textIn(first(set, 'inlineData')), null, file);
  return { body: read.blocks, lost: read.lost };
}

function bylinesIn(contentMeta: XmlElement | null): ImportedPage['bylines'] {
  const by = all(contentMeta, 'by').flatMap((one) => bylinesOf(lineIn(one)));
  const creators = all(contentMeta, 'creator').flatMap((one) => bylinesOf(nameOf(one)));
  return distinctBylines(by.length > 0 ? by : creators);
}

/** What an item is about, people and organizations apart: IPTC's topics by code, places as regions. */
function topicsOf(subjects: readonly XmlElement[]): PageTopic[] {
  return subjects.flatMap((one): PageTopic[] => {
    const name = nameOf(one);
    if (!name || isOf(one, /person|organi[sz]ation|event|object/)) return [];
    const mediatopic = /(?:medtop|mediatopic|subj)\D{0,40}(\d{8})/.exec(
      `${codeOf(one)} ${one.attributes.uri ?? ''}`,
    )?.[1];
    return [
      {
        name,
        kind: isOf(one, /geo|place|poi/) ? 'region' : 'subject',
        slug: null,
        mediatopic: mediatopic ?? null,
      },
    ];
  });
}

function sourcesOf(itemMeta: XmlElement | null, contentMeta: XmlElement | null): PageSource[] {
  const named = all(contentMeta, 'infoSource').concat(all(contentMeta, 'infosource'));
  const elements = named.length > 0 ? named : all(itemMeta, 'provider');
  return elements.flatMap((one) => {
    const name = nameOf(one) ?? one.attributes.literal ?? null;
    return name ? [{ name, address: absoluteAddress(one.attributes.uri, null) }] : [];
  });
}

function pictureOf(item: XmlElement): PageFigure | null {
  const remote = all(first(item, 'contentSet'), 'remoteContent').find(({ attributes }) =>
    attributes.contenttype?.startsWith('image/'),
  );
  const address = absoluteAddress(remote?.attributes.href, null);
  return address ? { address, alt: null, ...splitCredit(lineIn(first(remote, 'altText'))) } : null;
}

function linkOf(itemMeta: XmlElement | null): string | null {
  const links = all(itemMeta, 'link').filter(({ attributes }) =>
    /canonical|wasDerivedFrom|web/i.test(attributes.rel ?? ''),
  );
  return absoluteAddress(links[0]?.attributes.href, null);
}

function inRole(elements: readonly XmlElement[], role: RegExp): string | null {
  const found = elements.find(({ attributes }) => role.test(attributes.role ?? ''));
  return lineIn(found ?? elements.find(({ attributes }) => !attributes.role) ?? elements[0]);
}

function isOf({ attributes }: XmlElement, kind: RegExp): boolean {
  return kind.test((attributes.type ?? attributes.typeuri ?? '').toLowerCase());
}

function nameOf(element: XmlElement | null): string | null {
  const names = elementsIn(element).filter(({ name }) => name === 'name');
  const main = names.find(({ attributes }) => !/sort|sub|short/.test(attributes.role ?? '')) ?? names[0];
  return lineIn(main) ?? element?.attributes.literal ?? null;
}

function codeOf(element: XmlElement | null | undefined): string {
  return (element?.attributes.qcode ?? element?.attributes.uri ?? '').toLowerCase();
}
