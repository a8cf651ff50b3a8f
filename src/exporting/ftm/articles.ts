/** Articles and events as entities of FollowTheMoney. Pure. */
import { addressOf, type Site } from '../../feeds/site';
import { blockTexts } from '../../reading/blocks';
import type { Line } from '../format/lines';
import type { Reference } from '../format/parts';
import { ftmCountry, ftmLanguage } from './codes';
import { spanOf } from './dates';
import { type FtmEntity, ftmEntity } from './entity';
import { partOf } from './people';

/** An event with whom it concerned, and a link to the event of which it is a part. */
export function eventEntities(line: Line<'event'>): FtmEntity[] {
  const event = ftmEntity(line.documentId, 'Event', {
    name: line.title,
    ...spanOf(line.date),
    location: line.place,
    country: ftmCountry(line.country),
    summary: line.summary,
    important: line.significance,
    keywords: line.eventStatus,
    involved: [...line.people, ...line.organizations].map(({ documentId }) => documentId),
  });
  return [event, ...partOf(line.documentId, line.superEvent)];
}

/** An article, and a link to each entity that it names, with all the ways in which it does. */
export function articleEntities(line: Line<'article'>, site: Site): FtmEntity[] {
  const { documentId } = line;
  const text = blockTexts(line.body).filter((block) => block.trim() !== '');
  const article = ftmEntity(documentId, 'Article', {
    title: line.headline,
    fileName: line.slug ?? documentId,
    summary: line.standfirst,
    bodyText: text.join('\n\n'),
    language: ftmLanguage(line.language),
    author: line.bylineText ?? line.byline.map(({ name }) => name),
    publisher: site.name,
    publisherUrl: site.home,
    sourceUrl: line.canonicalUrl ?? addressOf(site, line),
    publishedAt: moment(line.publishedOn),
    modifiedAt: moment(line.updatedOn),
    keywords: [...line.topics, ...(line.story ? [line.story] : [])].map(({ name }) => name),
    peopleMentioned: line.people.map(({ name }) => name),
    companiesMentioned: line.organizations.map(({ name }) => name),
  });
  const links = [...rolesIn(line)].map(([entity, roles]) =>
    ftmEntity(`${documentId}-${entity}`, 'Documentation', { document: documentId, entity, role: roles }),
  );
  return [article, ...links];
}

/** How an article names each entity that has one of FollowTheMoney, by documentId, in the order of the article. */
function rolesIn(line: Line<'article'>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (role: string, references: readonly (Reference | null)[]) => {
    for (const reference of references) {
      if (reference) found.set(reference.documentId, [...(found.get(reference.documentId) ?? []), role]);
    }
  };
  add('mentioned', [...line.people, ...line.organizations]);
  add('author', line.byline);
  add(
    'quoted',
    line.quotes.flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
  );
  add(
    'reported',
    line.events.map(({ event }) => event),
  );
  add('source', [
    ...line.citations.map(({ source }) => source),
    ...line.events.flatMap(({ sources }) => sources),
  ]);
  add('credited', [line.leadFigure?.credit ?? null]);
  return found;
}

/** FollowTheMoney's times are in UTC, and say no zone. */
function moment(instant: string | null): string | null {
  return instant?.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) ?? null;
}
