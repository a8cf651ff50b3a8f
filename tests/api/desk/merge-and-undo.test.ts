import fc from 'fast-check';
import { MERGEABLE, type MergeableKind } from '../../../src/merging/kinds';
import { merge } from '../../../src/merging/merge';
import { undoMerge } from '../../../src/merging/undo';
import { checkRecord } from '../../../src/record/check';
import type { DocumentKind } from '../../../src/record/kinds';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, paragraph } from '../publishing/documents';
import { dump } from './dump';

const KINDS = ['person', 'organization', 'source', 'topic', 'event', 'story'] as const;
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
const worldArbitrary = fc.record({
  articles: fc.array(articleArbitrary, { minLength: ARTICLES, maxLength: ARTICLES }),
  eventPeople: fc.array(some, { minLength: RECORDS, maxLength: RECORDS }),
  roles: fc.array(some, { minLength: RECORDS, maxLength: RECORDS }),
  // A record may only stand in one that was made before: no circles.
  parents: fc.array(one, { minLength: RECORDS, maxLength: RECORDS }),
  /** Several merges in one archive: each is undone, so that the next finds what the first found. */
  merges: fc.tuple(
    ...MERGEABLE.map((kind) => fc.record({ kind: fc.constant(kind), into: fc.nat(RECORDS - 1), from })),
  ),
});
type World = typeof worldArbitrary extends fc.Arbitrary<infer W> ? W : never;

describe('a merge and its undoing', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: DocumentKind) => documentsOf(app.strapi, kind);
  let count = 0;

  async function build(world: World): Promise<Record<(typeof KINDS)[number], string[]>> {
    count += 1;
    const made: Record<string, string[]> = Object.fromEntries(KINDS.map((kind) => [kind, []]));
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
            ...{ text: `Said ${number}`, attribution: 'somebody' },
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
      if (asked.state !== 'draft') await of('article').publish(documentId);
      if (asked.state === 'modified') {
        await of('article').update(documentId, {
          people: [made.person![index % RECORDS]!],
          headline: 'Changed since',
        });
      }
    }
    return made as Record<(typeof KINDS)[number], string[]>;
  }

  async function mergeAndUndo(kind: MergeableKind, ids: string[], into: number, indices: number[]) {
    const from = indices.filter((index) => index !== into).map((index) => ids[index]!);
    if (from.length === 0) return;
    const request = { kind, into: ids[into]!, from, choices: {} };
    const merged = await merge(app.strapi, request, null).catch((error: Error) => {
      // A record that would stand in itself is refused, and nothing has changed.
      expect(error.message.slice(-400)).toMatch(/part of itself/);
      return null;
    });
    if (!merged) return;
    for (const id of from) expect(await of(kind).find(id)).toBeNull();
    await undoMerge(app.strapi, merged.id, null);
  }

  it('leave documents, relations, slugs and record as they were', async () => {
    await fc.assert(
      fc.asyncProperty(worldArbitrary, async (world) => {
        const made = await build(world);
        const before = await dump(app.strapi);
        for (const { kind, into, from: merged } of world.merges) {
          await mergeAndUndo(kind, made[kind], into, merged);
          expect(await dump(app.strapi)).toEqual(before);
        }
        expect(await checkRecord(app.strapi)).toEqual([]);
      }),
      { numRuns: 3, seed: 7, endOnFailure: true },
    );
  });
});
