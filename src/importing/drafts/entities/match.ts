/** Finds the records of the archive that imported people and organizations are. */
import type { Core } from '@strapi/strapi';
import { parseEdtf } from '../../../dates/edtf';
import { overlaps } from '../../../dates/range';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import { edtfFault } from '../../../validation/time';
import type { Identified } from '../identify';
import { findNamed, type Named } from '../names/find-named';
import { nameOf } from '../names/name-of';
import type { ImportedEntity } from './fields';
import { readStored, type StoredEntity } from './stored';

export interface StandingEntity {
  item: Identified;
  entity: ImportedEntity;
}

/**
 * The records that items of one kind are, which no import brought: of the same Wikidata id, else the only one of
 * exactly that name, where neither its Wikidata id nor its birth date says otherwise and no other item of the file
 * became it. Four statements.
 */
export async function matchEntities(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: Named,
  entities: readonly StandingEntity[],
): Promise<Map<StandingEntity, StoredEntity>> {
  if (entities.length === 0) return new Map();
  const byWikidata = await withWikidataIds(
    strapi,
    transaction,
    kind,
    entities.flatMap(({ entity }) => entity.wikidataId ?? []),
  );
  const names = entities.map(({ entity }) => nameOf(entity.name));
  const named = await findNamed(strapi, transaction, kind, [...new Set(names)]);
  const candidates = entities.map(({ entity }, index) => {
    const found = named.get(names[index]!);
    const byName = found === undefined || found === 'several' ? null : found.documentId;
    return { byId: byWikidata.get(entity.wikidataId ?? '') ?? null, byName };
  });
  const ids = candidates.flatMap(({ byId, byName }) => [byId, byName].filter((id) => id !== null));
  const stored = await readStored(strapi, transaction, kind, ids);
  const claimed = await filesOf(transaction, ids);
  const matches = new Map<StandingEntity, StoredEntity>();
  const taken = new Set<string>();
  for (const [index, one] of entities.entries()) {
    const { byId, byName } = candidates[index]!;
    const known = stored.get(byId ?? '') ?? (byName === null ? undefined : stored.get(byName));
    const isFree = known && !taken.has(known.documentId);
    if (!isFree || (!byId && contradicts(one, known, claimed))) continue;
    taken.add(known.documentId);
    matches.set(one, known);
  }
  return matches;
}

function contradicts(
  { item, entity }: StandingEntity,
  stored: StoredEntity,
  claimed: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (claimed.get(stored.documentId)?.includes(item.file)) return true;
  if (entity.wikidataId && stored.wikidataId && entity.wikidataId !== stored.wikidataId) return true;
  return entity.kind === 'person' && areApart(entity.birthDate, stored.birthDate);
}

/** Whether two dates cannot be the same day; what is unknown contradicts nothing. */
function areApart(one: string | null, other: unknown): boolean {
  if (one === null || typeof other !== 'string' || edtfFault(one) !== null) return false;
  return !overlaps(parseEdtf(one), parseEdtf(other));
}

async function withWikidataIds(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: Named,
  wikidataIds: readonly string[],
): Promise<Map<string, string>> {
  if (wikidataIds.length === 0) return new Map();
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const rows = await rowsOf<{ wikidataId: string; documentId: string }>(
    transaction,
    `SELECT wikidata_id AS "wikidataId", document_id AS "documentId" FROM "${tableName}"
     WHERE wikidata_id = ANY(CAST(:wikidataIds AS text[]))`,
    { wikidataIds: [...wikidataIds] },
  );
  return new Map(rows.map(({ wikidataId, documentId }) => [wikidataId, documentId]));
}

/** The files whose items became these records. */
async function filesOf(transaction: Raw, documentIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await rowsOf<{ documentId: string; files: string[] }>(
    transaction,
    `SELECT document_id AS "documentId", array_agg(file) AS files FROM imports
     WHERE document_id = ANY(CAST(:documentIds AS text[])) GROUP BY 1`,
    { documentIds: [...documentIds] },
  );
  return new Map(rows.map(({ documentId, files }) => [documentId, files]));
}
