import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import { decideRelated } from '../../../src/decisions/related';
import { decideApart } from '../../../src/look-alikes/not-the-same';
import { MERGEABLE } from '../../../src/merging/kinds';
import type { DocumentKind } from '../../../src/record/kinds';
import { article, documentsOf, paragraph } from '../publishing/documents';

export const KINDS = ['person', 'organization', 'source', 'topic', 'event', 'story'] as const;
const ARTICLES = 6;
const RECORDS = 4;

/** An archive in which everybody may be named anywhere: indices are taken modulo the number of records. */
const some = fc.array(fc.nat(RECORDS - 1), { maxLength: 3 });
const one = fc.option(fc.nat(RECORDS - 1), { nil: null });
const articleArbitrary = fc.record({
  people: some,
  organizations: some,
  byline: some,
  topics: some,
  story: one,
  quotes: fc.array(fc.record({ speaker: one, onBehalfOf: one }), { maxLength: 3 }),
  citations: fc.array(fc.record({ source: one, originatesFrom: one }), { maxLength: 2 }),
  events: fc.array(fc.record({ event: one, sources: some }), { maxLength: 2 }),
  credit: one,
  state: fc.constantFrom('draft', 'published', 'modified'),
});
const from = fc.uniqueArray(fc.nat(RECORDS - 1), { minLength: 1, maxLength: 3 });
export const worldArbitrary = fc.record({
  articles: fc.array(articleArbitrary, { minLength: ARTICLES, maxLength: ARTICLES }),
  eventPeople: fc.array(some, { minLength: RECORDS, maxLength: RECORDS }),
  roles: fc.array(some, { minLength: RECORDS, maxLength: RECORDS }),
  // A record may only stand in one that was made before: no circles.
  parents: fc.array(one, { minLength: RECORDS, maxLength: RECORDS }),
  /** Pairs that an editor said are not the same, of every type. */
  apart: fc.array(fc.tuple(fc.nat(RECORDS - 1), fc.nat(RECORDS - 1)), { maxLength: 3 }),
  /** Several merges in one archive: each is undone, so that the next finds what the first found. */
  merges: fc.tuple(
    ...MERGEABLE.map((kind) => fc.record({ kind: fc.constant(kind), into: fc.nat(RECORDS - 1), from })),
  ),
});
export type World = typeof worldArbitrary extends fc.Arbitrary<infer W> ? W : never;

/** documentIds of what was made, in the order in which it was. */
export type Made = Record<DocumentKind, string[]>;

/** Makes it; every name begins with the number. */
export async function build(strapi: Core.Strapi, world: World, count: number): Promise<Made> {
  const of = (kind: DocumentKind) => documentsOf(strapi, kind);
  const made: Record<string, string[]> = Object.fromEntries([...KINDS, 'article'].map((kind) => [kind, []]));
  const refer = (kind: string, indices: number[]) => [
    ...new Set(indices.map((index) => made[kind]![index]!)),
  ];
  const referTo = (kind: string, index: number | null) => (index === null ? null : made[kind]![index]!);
  const add = async (kind: DocumentKind, data: Record<string, unknown>) =>
    made[kind]!.push((await of(kind).create(data)).documentId);
  for (let index = 0; index < RECORDS; index += 1) {
    const name = `${count} Name ${index}`;
    const parent = world.parents[index]! === null || index === 0 ? null : world.parents[index]! % index;
    await add('organization', {
      ...{ name, abbreviation: index % 2 ? `N${index}` : null, country: index % 2 ? 'NO' : null },
      parent: referTo('organization', parent),
      otherNames: index % 2 ? [{ name: `${name} other`, kind: 'alias' }] : [],
    });
    await add('topic', { name, kind: index % 2 ? 'section' : 'subject', parent: referTo('topic', parent) });
    await add('story', { title: name });
    await add('person', {
      ...{ name, summary: index % 2 ? `About ${name}` : null, nationalities: index ? ['NO'] : null },
      otherNames: index % 2 ? [{ name: `${name} once`, kind: 'previous' }] : [],
      roles: refer(
        'organization',
        world.roles[index]!.filter((i) => i <= index),
      ).map((organization) => ({
        ...{ title: 'Member', organization, from: '2014' },
      })),
    });
    await add('source', {
      name,
      person: index % 2 ? made.person![index] : null,
      organization: made.organization![index],
    });
  }
  for (let index = 0; index < RECORDS; index += 1) {
    const parent = world.parents[index]! === null || index === 0 ? null : world.parents[index]! % index;
    await add('event', {
      ...{
        title: `${count} Event ${index}`,
        date: `2021-0${index + 1}`,
        superEvent: referTo('event', parent),
      },
      people: refer('person', world.eventPeople[index]!),
      organizations: refer('organization', world.eventPeople[index]!),
    });
  }
  await of('story').update(made.story![0]!, { pinnedEvents: made.event });
  for (const [index, asked] of world.articles.entries()) {
    const { documentId } = await of('article').create(
      article(`${count} Article ${index}`, {
        body: paragraph(`Said ${count} Name 0 and ${count} Name 1.`),
        people: refer('person', asked.people),
        organizations: refer('organization', asked.organizations),
        byline: refer('person', asked.byline),
        topics: refer('topic', asked.topics),
        story: referTo('story', asked.story),
        quotes: asked.quotes.map(({ speaker, onBehalfOf }, number) => ({
          ...{ text: `Said ${number % 2}`, attribution: 'somebody' },
          ...{ speaker: referTo('person', speaker), onBehalfOf: referTo('organization', onBehalfOf) },
        })),
        citations: asked.citations.map(({ source, originatesFrom }) => ({
          ...{ source: referTo('source', source), originatesFrom: referTo('source', originatesFrom) },
        })),
        events: asked.events.map(({ event, sources }) => ({
          ...{ event: referTo('event', event), sources: refer('source', sources), dateWords: 'then' },
        })),
        leadFigure: { caption: 'A picture', credit: referTo('source', asked.credit) },
      }),
    );
    made.article!.push(documentId);
    if (asked.state !== 'draft') await of('article').publish(documentId);
    if (asked.state === 'modified') {
      await of('article').update(documentId, {
        people: [made.person![index % RECORDS]!],
        headline: 'Changed since',
      });
    }
  }
  for (const kind of MERGEABLE) {
    for (const [one, other] of world.apart.filter(([x, y]) => x !== y)) {
      const pair = [made[kind]![one]!, made[kind]![other]!] as const;
      await decideApart(strapi, kind, pair, { apart: true, by: '1' });
    }
  }
  const [first, second, third] = made.article!;
  await decideRelated(strapi, first!, { pins: [second!], exclusions: [third!] }, '1');
  return made as Made;
}

const POPULATE: Record<DocumentKind, string[]> = {
  person: ['otherNames', 'roles.organization'],
  organization: ['otherNames', 'parent'],
  source: ['person', 'organization'],
  topic: ['parent'],
  event: ['people', 'organizations', 'superEvent'],
  story: ['pinnedEvents'],
  article: [
    ...['people', 'organizations', 'byline', 'topics', 'story', 'quotes.speaker', 'quotes.onBehalfOf'],
    ...[
      'citations.source',
      'citations.originatesFrom',
      'events.event',
      'events.sources',
      'leadFigure.credit',
    ],
  ],
};
const NO_MATTER =
  /^(id|documentId|slug|createdAt|updatedAt|publishedAt|publishedOn|updatedOn|reportedSince)$/;

/** What all documents say, so that two worlds of one shape can be compared. */
export async function tell(strapi: Core.Strapi, made: Made, count: number): Promise<unknown> {
  const told: Record<string, unknown[]> = {};
  for (const kind of [...KINDS, 'article'] as const) {
    told[kind] = [];
    for (const id of made[kind]) {
      for (const status of kind === 'article' ? (['draft', 'published'] as const) : (['draft'] as const)) {
        const found = await documentsOf(strapi, kind).find(id, status, POPULATE[kind]);
        const text = JSON.stringify(found, (key, value) => (NO_MATTER.test(key) ? undefined : value));
        told[kind].push(JSON.parse(text.replaceAll(`${count} `, '')));
      }
    }
  }
  return told;
}
