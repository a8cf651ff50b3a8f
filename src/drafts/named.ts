/** What a draft names, on the record or not, as the cards that a page refers to. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { type EntityDocuments, readEntities } from '../record/documents/entity';
import type { EntityCard, RecordRole } from '../record/entity-cards';
import { ENTITY_KINDS, type EntityKind, isEntityKind } from '../record/kinds';
import { type EntityProjection, projectEntity } from '../record/projection/entity';
import { type KeyName, keyNames, parseKeyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';

export interface Named {
  /** By a number that stands for it here alone. */
  cards: Map<number, EntityCard>;
  roles: RecordRole[];
  /** The number of what can be told; null for what is gone, and for a confidential source. */
  keyOf(name: KeyName | null): number | null;
  projections: ReadonlyMap<KeyName, EntityProjection>;
  /** The compact keys of those that are on the record. */
  onRecord: ReadonlyMap<KeyName, number>;
}

/**
 * Reads these entities and what they lead to: organizations of roles, participants of events. Confidential sources
 * are left out. What is off the record has no slug, because it has no address that the public could follow. A fixed
 * number of statements.
 */
export async function readNamed(
  strapi: Core.Strapi,
  reading: Raw,
  names: readonly KeyName[],
): Promise<Named> {
  const projections = new Map<KeyName, EntityProjection>();
  const first = await readProjections(strapi, reading, names);
  const second = await readProjections(strapi, reading, first.flatMap(leadsTo));
  for (const one of [...second, ...first]) projections.set(one.key, one);
  const onRecord = await recordKeys(reading, [...projections.keys()]);
  const numbers = new Map([...projections.keys()].map((name, index) => [name, index + 1]));
  const keyOf = (name: KeyName | null) => (name === null ? null : (numbers.get(name) ?? null));
  const cards = [...projections.values()].map(({ key, entity }): EntityCard => {
    const { kind, document_id: documentId, label, names: full, short_names: shortNames, card } = entity;
    const slug = onRecord.has(key) ? entity.slug : null;
    return {
      key: keyOf(key)!,
      kind,
      documentId,
      slug,
      label,
      names: full,
      shortNames,
      card,
      parent: keyOf(entity.parent),
    };
  });
  const roles = [...projections.values()].flatMap(({ key, roles: held }) =>
    held.map(({ title, organization, held_from: from, held_to: to, attested_on: attestedOn }) => ({
      ...{ person: keyOf(key)!, title, organization: keyOf(organization), from, to, attestedOn },
    })),
  );
  return { cards: new Map(cards.map((card) => [card.key, card])), roles, keyOf, projections, onRecord };
}

/** One statement for each kind that there is. */
async function readProjections(
  strapi: Core.Strapi,
  reading: Raw,
  names: readonly KeyName[],
): Promise<EntityProjection[]> {
  const { language } = editorial(strapi);
  const found: EntityProjection[] = [];
  for (const kind of ENTITY_KINDS) {
    const ids = names.map(parseKeyName).flatMap((one) => (one.kind === kind ? [one.name] : []));
    if (ids.length === 0) continue;
    const documents = await readEntities(strapi, reading, kind, [...new Set(ids)]);
    const told = documents.filter((document) => !isConfidential(document));
    found.push(...told.map((document) => projectEntity(kind, document, language)));
  }
  return found;
}

function isConfidential(document: EntityDocuments[EntityKind]): boolean {
  return 'confidential' in document && document.confidential === true;
}

function leadsTo({ roles, event }: EntityProjection): KeyName[] {
  return [...roles.flatMap(({ organization }) => organization ?? []), ...(event?.participants ?? [])];
}

async function recordKeys(reading: Raw, names: readonly KeyName[]): Promise<Map<KeyName, number>> {
  const ids = names.map((name) => parseKeyName(name).name);
  const rows = await rowsOf<{ id: number; kind: string; documentId: string }>(
    reading,
    'SELECT id, kind, document_id AS "documentId" FROM record_entity WHERE document_id = ANY(?::text[])',
    [ids],
  );
  return new Map(
    rows.flatMap(({ id, kind, documentId }) =>
      isEntityKind(kind) ? [[keyNames(kind, [{ documentId }])[0]!, id] as const] : [],
    ),
  );
}
