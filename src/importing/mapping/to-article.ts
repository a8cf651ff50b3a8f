/** An entry of an export as an article, by a mapping. Pure. */
import { plainText } from '../../reading/blocks';
import { normalizeLanguage } from '../../validation/language';
import { absoluteAddress } from '../addresses';
import { splitCredit } from '../blocks/credit';
import { readWrittenDate } from '../dates/written';
import { datedBy } from '../formats/dated';
import { blocksFromEither, blocksFromHtml, blocksFromText, wordsFromHtml } from '../formats/markup';
import type { ReadOptions } from '../item';
import { bylinesOf, distinctBylines } from '../names/bylines';
import { type ImportedPage, type Loss, type PageFigure, type PageTopic, pageOf } from '../page';
import { ImportRefusal } from '../refusal';
import type { ArticleMapping, PictureMapping } from './mapping';
import { allOf, type Entry, type Found, firstOf, lineOf, linesOf } from './values';

const KINDS = ['section', 'region', 'subject'] as const;

/** @throws ImportRefusal where the entry has neither a title nor a body */
export function toArticle(
  whole: unknown,
  { fields, language, timeZone }: ArticleMapping,
  file: string,
  options: ReadOptions,
): ImportedPage {
  const entry: Entry = { whole, part: whole };
  const within = { ...options, timeZone: timeZone ?? options.timeZone };
  const tongue = normalizeLanguage(lineOf(fields.language, entry) ?? '');
  const dates = datedBy(
    [firstOf(fields.publishedOn, entry)?.text],
    [firstOf(fields.updatedOn, entry)?.text],
    within,
    language ?? tongue,
  );
  const canonicalUrl = absoluteAddress(lineOf(fields.canonicalUrl, entry), null);
  const body = bodyOf(firstOf(fields.body, entry), canonicalUrl, file);
  const title = wordsFromHtml(lineOf(fields.title, entry), file);
  if (title === null && body.body.length === 0) {
    throw new ImportRefusal({
      code: 'no-article',
      file,
      reason: 'has neither a title nor a body',
      fix: 'Look at the paths of both in the mapping',
    });
  }
  const sources = linesOf(fields.sources, entry);
  const embargoed = lineOf(fields.embargoedUntil, entry);
  return pageOf({
    title,
    kicker: lineOf(fields.kicker, entry),
    standfirst: wordsFromHtml(lineOf(fields.standfirst, entry), file),
    body: withoutSignature(body.body, sources),
    leadFigure: pictureOf(fields.leadFigure, entry),
    bylines: distinctBylines(linesOf(fields.bylines, entry).flatMap((words) => bylinesOf(words))),
    publishedOn: dates.publishedOn,
    updatedOn: dates.updatedOn,
    embargoedUntil: embargoed && readWrittenDate(embargoed, { ...within, language: language ?? tongue }),
    dateline: lineOf(fields.dateline, entry),
    language: tongue,
    canonicalUrl,
    oldAddresses: linesOf(fields.oldAddresses, entry),
    slug: lineOf(fields.slug, entry),
    topics: topicsOf(allOf(fields.topics, entry)),
    sources: sources.map((name) => ({ name, address: null })),
    people: linesOf(fields.people, entry),
    organizations: linesOf(fields.organizations, entry),
    externalId: lineOf(fields.externalId, entry),
    lost: [...dates.lost, ...body.lost],
  });
}

function bodyOf(
  found: Found | null,
  base: string | null,
  file: string,
): { body: ImportedPage['body']; lost: Loss[] } {
  if (!found) return { body: [], lost: [] };
  const { text, source } = found;
  if (source.as === 'text') return { body: blocksFromText(text), lost: [] };
  const { blocks, lost } =
    source.as === 'html' ? blocksFromHtml(text, base, file) : blocksFromEither(text, base, file);
  return { body: blocks, lost };
}

/** Wires end with the name of their agency, which stands in the sources. */
function withoutSignature(blocks: ImportedPage['body'], sources: readonly string[]): ImportedPage['body'] {
  const last = plainText(blocks.at(-1)).trim().toLowerCase();
  const isSignature = sources.some(
    (name) => last !== '' && [name, name.replace(/s$/, '')].some((one) => one.toLowerCase() === last),
  );
  return isSignature ? blocks.slice(0, -1) : blocks;
}

function topicsOf(found: readonly Found[]): PageTopic[] {
  const topics = new Map<string, PageTopic>();
  for (const { text, source } of found) {
    const name = text.trim();
    const kind = KINDS.find((one) => one === source.kind) ?? 'subject';
    if (!topics.has(name)) topics.set(name, { name, kind, slug: null, mediatopic: null });
  }
  return [...topics.values()];
}

/** The picture of an article or a person. */
export function pictureOf(picture: PictureMapping | undefined, entry: Entry): PageFigure | null {
  const address = picture ? absoluteAddress(lineOf(picture.address, entry), null) : null;
  if (!picture || !address) return null;
  const { caption, credit } = splitCredit(lineOf(picture.caption, entry));
  return {
    address,
    alt: lineOf(picture.alt, entry),
    caption,
    credit: lineOf(picture.credit, entry) ?? credit,
  };
}
