/**
 * What the documents of entities tell beside the record's cards. Entities have no drafts, so their documents are what
 * is public, as long as it was the record that named them: documentIds must come from there.
 */
import type { Core } from '@strapi/strapi';
import { readDocuments, type Shape } from '../../record/documents/shape';
import { type EntityKind, uidOf } from '../../record/kinds';
import type { Raw } from '../../record/sql';
import type { EventFacts, Facts, Identity, OrganizationFacts, SourceFacts, TopicFacts } from '../facts';

/** documentIds on the record, by kind. */
export type NamedIds = Record<FactsKind, readonly string[]>;

type FactsKind = Exclude<EntityKind, 'story'>;

const SHAPES: Record<FactsKind, Shape> = {
  person: { fields: ['documentId', 'wikidataId', 'sameAs'] },
  organization: { fields: ['documentId', 'wikidataId', 'sameAs', 'classification'] },
  event: { fields: ['documentId', 'date', 'eventStatus', 'place', 'country'] },
  source: { fields: ['documentId', 'kind', 'url'] },
  topic: { fields: ['documentId', 'mediatopic'] },
};

/** The facts of what is named. A statement for each kind. */
export async function readFacts(strapi: Core.Strapi, transaction: Raw, named: NamedIds): Promise<Facts> {
  return {
    people: await factsOf<Identity>(strapi, transaction, 'person', named.person),
    organizations: await factsOf<OrganizationFacts>(strapi, transaction, 'organization', named.organization),
    events: await eventFacts(strapi, transaction, named.event),
    sources: await factsOf<SourceFacts>(strapi, transaction, 'source', named.source),
    topics: await factsOf<TopicFacts>(strapi, transaction, 'topic', named.topic),
  };
}

/** Those of events. One statement. */
export function eventFacts(
  strapi: Core.Strapi,
  transaction: Raw,
  ids: readonly string[],
): Promise<Map<string, EventFacts>> {
  return factsOf<EventFacts>(strapi, transaction, 'event', ids);
}

async function factsOf<T>(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: FactsKind,
  named: readonly string[],
): Promise<Map<string, T>> {
  const ids = [...new Set(named)];
  const asked = { uid: uidOf(kind), shape: SHAPES[kind], ids, version: 'only' } as const;
  const found = await readDocuments<T & { documentId: string }>(strapi, transaction, asked);
  return new Map(found.map((facts) => [facts.documentId, facts]));
}
