/** The wires of Reuters-21578 as an archive: real words, and whom they name by simple name spotting. */
import type { ArticleDocument, NamedReference } from '../../src/record/documents/article';
import type { EntityDocuments } from '../../src/record/documents/entity';
import { spotNames } from '../relevance/data/names';
import { readWires, type WireArticle } from '../relevance/data/reuters';
import type { Making } from './making';
import { documentIdOf } from './world';

/** The archive with what it can be asked about. */
export interface Wires {
  making: Making;
  /** Names by number: the most named first. */
  people: readonly string[];
  organizations: readonly string[];
}

const UPDATED = '1987-12-31T00:00:00.000Z';
const DAY = 86_400_000;
const LONGEST_HEADLINE = 290;

/**
 * @param folder of the shared data
 * @returns null where the data is not there
 */
export function wiresOf(folder: string): Wires | null {
  const wires = readWires(folder);
  if (!wires) return null;
  const spotted = spotNames(wires);
  const [people, organizations] = (['person', 'organization'] as const).map((wanted) =>
    byFrequency(spotted.flat().flatMap(({ kind, names }) => (kind === wanted ? names : []))),
  ) as [Numbered, Numbered];
  const topics = byFrequency(wires.flatMap((wire) => [...wire.topics]));
  const article = (index: number) => {
    const named = spotted[index]!;
    const of = (kind: 'person' | 'organization', numbers: Numbered) =>
      named.filter((one) => one.kind === kind).map(({ names }) => reference(kind, numbers, names[0]!));
    return {
      isPublished: true,
      event: null,
      article: articleOf(wires[index]!, index, {
        people: of('person', people),
        organizations: of('organization', organizations),
        topics: [...wires[index]!.topics].map((topic) => reference('topic', topics, topic)),
      }),
    };
  };
  const names = { person: people, organization: organizations, topic: topics };
  return {
    people: people.names,
    organizations: organizations.names,
    making: {
      articles: wires.length,
      article,
      counts: {
        ...{ person: people.names.length, organization: organizations.names.length },
        ...{ topic: topics.names.length, source: 1, story: 0 },
      },
      entity: (kind, index) =>
        entityOf(kind, index, kind in names ? names[kind as keyof typeof names].names[index]! : 'Reuters'),
    },
  };
}

interface Numbered {
  names: readonly string[];
  numbers: ReadonlyMap<string, number>;
}

function byFrequency(mentions: readonly string[]): Numbered {
  const counts = new Map<string, number>();
  for (const name of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  return { names, numbers: new Map(names.map((name, index) => [name, index])) };
}

function reference(
  kind: 'person' | 'organization' | 'topic',
  { numbers }: Numbered,
  name: string,
): NamedReference {
  return { documentId: documentIdOf(kind, numbers.get(name)!), name, otherNames: [] };
}

type Named = Pick<ArticleDocument, 'people' | 'organizations' | 'topics'>;

function articleOf({ headline, texts, day }: WireArticle, index: number, named: Named): ArticleDocument {
  const at = new Date(day * DAY).toISOString();
  const [standfirst = null, ...paragraphs] = texts;
  return {
    ...named,
    documentId: documentIdOf('article', index),
    slug: `wire-${index}`,
    headline: (headline || 'Untitled').slice(0, LONGEST_HEADLINE),
    standfirst,
    body: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    ...{ publishedOn: at, publishedAt: at, updatedAt: at, updatedOn: null, language: 'en' },
    ...{ kicker: null, dateline: null, bylineText: null, canonicalUrl: null, importedFrom: null },
    ...{ byline: [], story: null, leadFigure: null, events: [], quotes: [], corrections: [] },
    citations: [
      {
        source: { documentId: documentIdOf('source', 0) },
        ...{ originatesFrom: null, title: null, url: null, archivedUrl: null },
        ...{ publishedOn: at.slice(0, 10), accessedOn: null },
      },
    ],
  };
}

function entityOf<K extends keyof EntityDocuments>(kind: K, index: number, name: string): EntityDocuments[K] {
  return {
    ...{ documentId: documentIdOf(kind, index), slug: `${kind}-${index}`, updatedAt: UPDATED, name },
    ...{ sortName: null, honorificPrefix: null, disambiguation: null, summary: null, otherNames: [] },
    ...{ roles: [], abbreviation: null, classification: null, country: null, parent: null },
    ...{ kind: kind === 'topic' ? 'subject' : 'wire agency', url: null, language: 'en', confidential: false },
    ...{ description: null, leadArticles: [] },
  } as unknown as EntityDocuments[K];
}
