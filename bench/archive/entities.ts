/** Made-up people, organizations, sources, topics and stories. */
import type { EntityDocuments, RoleDocument } from '../../src/record/documents/entity';
import { articleMaker, organizationReference, personReference } from './articles';
import type { MadeKind, Making } from './making';
import { below, randomFrom } from './random';
import { CONFIDENTIAL_EVERY, documentIdOf, nameOf, type World } from './world';

const UPDATED = '2025-12-31T00:00:00.000Z';
const SECTIONS = 8;

type Makers = { [K in MadeKind]: (world: World, index: number) => EntityDocuments[K] };

/** Makes the document of each number. */
const ENTITY_MAKERS: Makers = {
  person: (world, index) => ({
    ...common('person', index),
    name: nameOf('person', index),
    sortName: personReference(index).sortName ?? null,
    honorificPrefix: null,
    disambiguation: null,
    summary: null,
    otherNames: personReference(index).otherNames,
    roles: rolesOf(world, index),
  }),
  organization: (_world, index) => ({
    ...common('organization', index),
    name: organizationReference(index).name,
    ...{ abbreviation: null, classification: 'other', country: null, summary: null, otherNames: [] },
    parent: index > 0 && index % 10 === 0 ? { documentId: documentIdOf('organization', index / 10) } : null,
  }),
  source: (_world, index) => ({
    ...common('source', index),
    name: nameOf('source', index),
    ...{ kind: 'newspaper', url: null, country: null, language: 'en' },
    confidential: index % CONFIDENTIAL_EVERY === 0,
  }),
  topic: (_world, index) => ({
    ...common('topic', index),
    name: nameOf('topic', index),
    kind: index < SECTIONS ? 'section' : 'subject',
    description: null,
    parent: index < SECTIONS ? null : { documentId: documentIdOf('topic', index % SECTIONS) },
    leadArticles: [],
  }),
  story: (_world, index) => ({
    ...common('story', index),
    title: nameOf('story', index),
    ...{ summary: null, storyStatus: 'developing', pinnedEvents: [] },
  }),
};

function common(kind: MadeKind, index: number) {
  return { documentId: documentIdOf(kind, index), slug: `${kind}-${index}`, updatedAt: UPDATED };
}

function rolesOf({ organizations, seed }: World, person: number): RoleDocument[] {
  const random = randomFrom(seed * 7_919 + person);
  return Array.from({ length: below(random, 4) }, (_, position) => ({
    title: `Role ${position + 1}`,
    organization: { documentId: documentIdOf('organization', below(random, Math.min(organizations, 5000))) },
    from: String(1996 + position * 8),
    to: String(2003 + position * 8),
    attestedOn: null,
  }));
}

/** A made-up archive. */
export function madeUp(world: World): Making {
  const { people, organizations, sources, topics, stories } = world;
  return {
    articles: world.articles,
    article: articleMaker(world),
    counts: { person: people, organization: organizations, source: sources, topic: topics, story: stories },
    entity: (kind, index) => ENTITY_MAKERS[kind](world, index),
  };
}
