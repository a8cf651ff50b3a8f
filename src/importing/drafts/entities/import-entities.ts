/** Writes the people and organizations of a batch. */
import type { Core } from '@strapi/strapi';
import type { Raw } from '../../../record/sql';
import { mergedRecords } from '../again/merged-records';
import type { Identified, Standing } from '../identify';
import type { ImportOptions } from '../import-options';
import type { Named } from '../names/find-named';
import { entityFields, type ImportedEntity } from './fields';
import type { ImportedRecord } from './imported-record';
import { matchEntities } from './match';
import { findOrganizations, roleReferences } from './organizations';
import { writeParents } from './parents';
import { readStored } from './stored';
import { type Place, writeEntity } from './write-entity';

export interface EntityItem {
  item: Identified;
  /** New or changed. */
  standing: Standing;
}

/** What came of each. Organizations come first, so that people's roles find them, and their parents last. */
export async function importEntities(
  strapi: Core.Strapi,
  transaction: Raw,
  items: readonly EntityItem[],
  options: ImportOptions,
): Promise<Map<Identified, ImportedRecord>> {
  const written = new Map<Identified, ImportedRecord>();
  if (items.length === 0) return written;
  const merged = await mergedRecords(transaction);
  for (const kind of ['organization', 'person'] as const) {
    const own = items.filter(({ item }) => item.item.kind === kind);
    const places = await placesOf(strapi, transaction, kind, own);
    const organizationOf = await findOrganizations(strapi, transaction, roleReferences(places), options);
    for (const place of places) {
      const fields = entityFields(place.entity, (reference) => organizationOf(place.item.file, reference));
      written.set(place.item, await writeEntity(strapi, transaction, { place, fields, merged }, options));
    }
    if (kind === 'organization' && !options.dryRun)
      await writeParents(strapi, transaction, places, written, options);
  }
  return written;
}

async function placesOf(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: Named,
  items: readonly EntityItem[],
): Promise<Place[]> {
  const entities = items.map(({ item, standing }) => ({
    ...{ item, entity: item.item as ImportedEntity },
    known: standing.is === 'changed' ? standing.known : null,
  }));
  const again = entities.flatMap(({ known }) => (known ? [known.documentId] : []));
  const stored = await readStored(strapi, transaction, kind, again);
  const matched = await matchEntities(
    strapi,
    transaction,
    kind,
    entities.filter(({ known }) => known === null),
  );
  return entities.map((one) => ({
    ...one,
    stored: (one.known ? stored.get(one.known.documentId) : matched.get(one)) ?? null,
  }));
}
