/** What organizations are part of, once all of a batch are there. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../../record/kinds';
import type { Raw } from '../../../record/sql';
import type { Loss } from '../../page';
import { addWritten, type KnownImport } from '../again/import-rows';
import { compareFields } from '../again/three-way';
import { writtenFields } from '../again/written';
import type { Target } from '../fields/article';
import type { Identified } from '../identify';
import type { ImportOptions } from '../import-options';
import { withSavepoint } from '../savepoint';
import type { ImportedRecord } from './imported-record';
import type { StandingEntity } from './match';
import { findOrganizations, parentReferences } from './organizations';
import { readStored } from './stored';

/** Writes parents where no editor has said otherwise, and adds what it kept or lost to the outcomes. */
export async function writeParents(
  strapi: Core.Strapi,
  transaction: Raw,
  places: readonly (StandingEntity & { known: KnownImport | null })[],
  written: Map<Identified, ImportedRecord>,
  options: ImportOptions,
): Promise<void> {
  const organizationOf = await findOrganizations(strapi, transaction, parentReferences(places), options);
  const ids = places.flatMap(({ item }) => written.get(item)?.outcome.documentId ?? []);
  const stored = await readStored(strapi, transaction, 'organization', ids);
  for (const { item, entity, known } of places) {
    const record = written.get(item)!;
    const { outcome } = record;
    if (entity.kind !== 'organization' || !entity.parent || outcome.documentId === null) continue;
    const current = stored.get(outcome.documentId)?.parent ?? null;
    const parent = organizationOf(item.file, entity.parent);
    const last = known && 'parent' in known.fields ? known.fields.parent : null;
    const {
      take,
      kept,
      written: fields,
    } = compareFields({ parent: last }, writtenFields({ parent: current }), writtenFields({ parent }));
    const lost = !parent
      ? lossOf(entity.parent.name ?? entity.parent.externalId ?? '')
      : take.length > 0
        ? await writeParent(strapi, transaction, outcome.documentId, parent)
        : null;
    if (!lost) await addWritten(transaction, item.key, fields);
    const changed = parent && take.length > 0 && !lost && outcome.outcome !== 'made';
    written.set(item, {
      ...record,
      outcome: {
        ...outcome,
        ...(changed && { outcome: 'updated' as const }),
        ...(parent && { kept: [...outcome.kept, ...kept] }),
        lost: lost ? [...outcome.lost, lost] : outcome.lost,
      },
    });
  }
}

/** Null where it is written. */
async function writeParent(
  strapi: Core.Strapi,
  transaction: Raw,
  documentId: string,
  { documentId: parent }: Target,
): Promise<Loss | null> {
  const data = { parent: { documentId: parent } };
  try {
    await withSavepoint(transaction, () =>
      strapi.documents(uidOf('organization')).update({ documentId, data: data as never }),
    );
    return null;
  } catch (error) {
    if (error instanceof errors.ApplicationError)
      return { what: 'field', detail: `parent: ${error.message}` };
    throw error;
  }
}

function lossOf(name: string): Loss {
  return { what: 'field', detail: `parent ${name}: not found` };
}
