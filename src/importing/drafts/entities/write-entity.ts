/** Makes or updates the record of a person or organization, through the Document Service. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../../record/kinds';
import type { Raw } from '../../../record/sql';
import type { ImportOutcome } from '../../outcome';
import { insertImports, type KnownImport, updateImport } from '../again/import-rows';
import type { MergedRecords } from '../again/merged-records';
import { compareFields } from '../again/three-way';
import { followMerges, type Written, writtenFields } from '../again/written';
import type { ImportOptions } from '../import-options';
import { lossesOf, outcomeOf, refusedOf } from '../outcomes';
import { payloadOf } from '../payload';
import { withSavepoint } from '../savepoint';
import type { EntityFields } from './fields';
import type { ImportedRecord } from './imported-record';
import type { StandingEntity } from './match';
import type { StoredEntity } from './stored';

/** An item with what the archive holds of it. */
export interface Place extends StandingEntity {
  /** As an import brought it before. */
  known: KnownImport | null;
  /** The record that it is; null where it is new. */
  stored: StoredEntity | null;
}

export interface Writing {
  place: Place;
  fields: EntityFields | null;
  merged: MergedRecords;
}

/** What came of it; nothing of it stays where the type does not take it. */
export async function writeEntity(
  strapi: Core.Strapi,
  transaction: Raw,
  writing: Writing,
  options: ImportOptions,
): Promise<ImportedRecord> {
  const { place, fields: made } = writing;
  const { item } = place;
  if (!made) {
    const outcome = refusedOf(item, 'no-name', 'has no name that a record can bear', 'Give it one');
    return { outcome, fields: null };
  }
  const lost = [...lossesOf(item.item), ...made.lost];
  try {
    const write = () =>
      place.stored
        ? updateEntity(strapi, transaction, { ...writing, fields: made, stored: place.stored }, options)
        : createEntity(strapi, transaction, { place, fields: made }, options);
    const outcome = options.dryRun ? await write() : await withSavepoint(transaction, write);
    return { outcome: { ...outcome, lost }, fields: made.fields };
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    const fix = 'Mend it in the file, or in the panel';
    return { outcome: refusedOf(item, 'not-storable', error.message, fix), fields: null };
  }
}

async function createEntity(
  strapi: Core.Strapi,
  transaction: Raw,
  { place: { item, entity }, fields: { fields } }: { place: Place; fields: EntityFields },
  { by, now, dryRun }: ImportOptions,
): Promise<ImportOutcome> {
  if (dryRun) return outcomeOf(item, {});
  const data = { ...payloadOf(fields), createdBy: by, updatedBy: by };
  const { documentId } = await strapi.documents(uidOf(entity.kind)).create({ data: data as never });
  await insertImports(transaction, [
    {
      ...{ key: item.key, kind: entity.kind, documentId, file: item.file, item: item.number },
      ...{ digest: item.digest, rivals: [], fields: writtenFields(fields), waiting: {}, importedAt: now },
    },
  ]);
  return outcomeOf(item, { documentId });
}

async function updateEntity(
  strapi: Core.Strapi,
  transaction: Raw,
  {
    place: { item, entity, known },
    fields: { fields },
    merged,
    stored,
  }: Writing & { fields: EntityFields; stored: StoredEntity },
  { by, now, dryRun }: ImportOptions,
): Promise<ImportOutcome> {
  const { documentId, ...current } = stored;
  const last = { ...emptyFields(current), ...(known && followMerges(known.fields, merged)) };
  const { take, kept, written } = compareFields(last, writtenFields(current), writtenFields(fields));
  const outcome = take.length > 0 ? 'updated' : kept.length > 0 ? 'kept' : 'unchanged';
  if (dryRun) return outcomeOf(item, { outcome, documentId, kept });
  if (take.length > 0) {
    const taken = Object.fromEntries(take.map((field) => [field, fields[field]]));
    const data = { ...payloadOf(taken), updatedBy: by };
    await strapi.documents(uidOf(entity.kind)).update({ documentId, data: data as never });
  }
  const row = {
    ...{ key: item.key, kind: entity.kind, documentId, file: item.file, item: item.number },
    ...{ digest: item.digest, rivals: [], waiting: {}, importedAt: now },
  };
  if (known) await updateImport(transaction, { ...row, fields: { ...known.fields, ...written } });
  else await insertImports(transaction, [{ ...row, fields: written }]);
  return outcomeOf(item, { outcome, documentId, kept });
}

/** What nobody has filled: there the file speaks first. */
function emptyFields(stored: Readonly<Record<string, unknown>>): Written {
  const empty = Object.entries(stored).filter(
    ([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
  return writtenFields(Object.fromEntries(empty));
}
