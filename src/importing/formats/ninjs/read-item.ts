/** One item of ninjs, whichever version: 1 has one of each text, 2 and 3 have lists of them with roles. */
import { normalizeLanguage } from '../../../validation/language';
import { absoluteAddress } from '../../addresses';
import { readWrittenDate } from '../../dates/written';
import type { ReadOptions } from '../../item';
import { bylinesOf, distinctBylines } from '../../names/bylines';
import { type ImportedPage, type PageSource, type PageTopic, pageOf } from '../../page';
import { ImportRefusal } from '../../refusal';
import { datedBy } from '../dated';
import { isObject, type Loose, lineOf, objectsOf, textOf } from '../loose';
import { blocksFromEither, blocksFromHtml, blocksFromText, wordsFromHtml } from '../markup';
import { leadFigureOf } from './pictures';
import { inRole } from './roles';

/** @throws ImportRefusal for a picture, a video and whatever else is no text, and for what its agency withdrew */
export function readNinjsItem(item: Loose, file: string, options: ReadOptions): ImportedPage {
  refuseOthers(item, file);
  const language = normalizeLanguage(lineOf(item.language) ?? '');
  const body = bodyOf(item, file);
  const dates = datedBy(
    [
      lineOf(item.contentCreated ?? item.contentcreated),
      lineOf(item.firstCreated ?? item.firstcreated),
      lineOf(item.versionCreated ?? item.versioncreated),
    ],
    [
      lineOf(item.contentModified ?? item.contentmodified),
      lineOf(item.versionCreated ?? item.versioncreated),
    ],
    options,
    language,
  );
  const uri = lineOf(item.uri);
  const embargoed = lineOf(item.embargoed);
  const by = lineOf(item.by) ?? lineOf(item.byline);
  return pageOf({
    title: wordsFromHtml(
      inRole(item.headlines, ['main', 'headline']) ?? lineOf(item.headline) ?? lineOf(item.title),
      file,
    ),
    kicker: wordsFromHtml(inRole(item.headlines, ['kicker', 'overline'], true), file),
    standfirst: wordsFromHtml(
      inRole(item.descriptions, ['summary', 'abstract', 'description']) ??
        textOf(item.description_text) ??
        textOf(item.description_html),
      file,
    ),
    ...body,
    leadFigure: leadFigureOf(item),
    bylines: distinctBylines([
      ...objectsOf(item.bylines).flatMap((one) => bylinesOf(lineOf(one.byline ?? one.name ?? one.value))),
      ...bylinesOf(by),
    ]),
    publishedOn: dates.publishedOn,
    updatedOn: dates.updatedOn,
    wasPublished: embargoed === null,
    embargoedUntil: embargoed && readWrittenDate(embargoed, { ...options, language }),
    dateline: lineOf(item.located),
    language,
    canonicalUrl: absoluteAddress(
      lineOf(item.canonicalUrl) ?? lineOf(item.url) ?? (/^https?:/.test(uri ?? '') ? uri : null),
      null,
    ),
    topics: topicsOf(item),
    sources: sourcesOf(item),
    people: namesOf(item.people ?? item.person),
    organizations: namesOf(item.organisations ?? item.organisation ?? item.organizations),
    externalId: uri,
    lost: [...dates.lost, ...body.lost],
  });
}

function refuseOthers(item: Loose, file: string): void {
  const type = lineOf(item.type);
  const fix = 'Leave it out, or give the articles that show it';
  if (type && !/^(?:text|composite)$/i.test(type))
    throw new ImportRefusal({ code: 'no-article', file, reason: `is of the type ${type}, no text`, fix });
  const status = lineOf(item.pubStatus ?? item.pubstatus);
  if (status && /cancel/i.test(status))
    throw new ImportRefusal({
      code: 'no-article',
      file,
      reason: 'was withdrawn by its agency (pubStatus canceled)',
      fix: 'Leave it out',
    });
}

/** The body in the richest form that there is. */
function bodyOf(item: Loose, file: string): Pick<ImportedPage, 'body' | 'lost'> {
  const bodies = objectsOf(item.bodies).map((one) => ({
    value: textOf(one.value),
    type: lineOf(one.contentType ?? one.contenttype) ?? '',
  }));
  const marked = bodies.find(({ value, type }) => value && /html/i.test(type))?.value;
  const html = marked ?? textOf(item.body_html) ?? textOf(item.body_xhtml);
  const any = bodies.find(({ value }) => value)?.value ?? textOf(item.body_text);
  const text = textOf(item.body_text);
  const { blocks, lost } = html
    ? blocksFromHtml(html, null, file)
    : !bodies.length && text
      ? { blocks: blocksFromText(text), lost: [] }
      : blocksFromEither(any ?? '', null, file);
  return { body: blocks, lost };
}

function topicsOf(item: Loose): PageTopic[] {
  return [
    ...objectsOf(item.subjects ?? item.subject).map((one) => ({ one, kind: 'subject' as const })),
    ...objectsOf(item.places ?? item.place).map((one) => ({ one, kind: 'region' as const })),
  ].flatMap(({ one, kind }) => {
    const name = nameOf(one);
    if (!name) return [];
    const code = /(?:medtop:|mediatopic\/|subjectcode:)(\d{8})/.exec(
      [one.uri, one.code, one.literal, one.qcode].map(String).join(' '),
    )?.[1];
    return [{ name, kind, slug: null, mediatopic: code ?? null }];
  });
}

function sourcesOf(item: Loose): PageSource[] {
  const named = objectsOf(item.infoSources ?? item.infosource ?? item.infosources).flatMap(
    (one): PageSource[] => {
      const name = nameOf(one) ?? lineOf(one.literal);
      return name ? [{ name, address: absoluteAddress(lineOf(one.uri), null) }] : [];
    },
  );
  const provider = isObject(item.provider)
    ? nameOf(item.provider)
    : (lineOf(item.provider) ?? lineOf(item.source));
  const owner = lineOf(item.copyrightHolder ?? item.copyrightholder);
  return named.length > 0
    ? named
    : [provider ?? owner].flatMap((name) => (name ? [{ name, address: null }] : []));
}

function namesOf(value: unknown): string[] {
  return [...new Set(objectsOf(value).flatMap((one) => nameOf(one) ?? []))];
}

function nameOf(one: Loose): string | null {
  return lineOf(one.name) ?? lineOf(objectsOf(one.names)[0]?.value) ?? lineOf(one.literal);
}
