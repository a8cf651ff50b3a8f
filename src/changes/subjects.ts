/** Finds the documents that changes are asked of: on the record, or gone from it not long ago. */
import { errors } from '@strapi/utils';
import type { DocumentKind } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { findSubjects } from '../record/subjects';
import { type ChangesParameters, SUBJECT_FILTERS } from './parameters';

/**
 * The compact keys of what the filters name; null where they name nothing.
 *
 * @throws NotFoundError (404) for an id that is neither on the record nor, as a documentId, in the log
 */
export async function subjectsOf(reading: Raw, parameters: ChangesParameters): Promise<number[] | null> {
  const keys: number[] = [];
  for (const kind of SUBJECT_FILTERS) keys.push(...(await keysOf(reading, kind, parameters[kind] ?? [])));
  return keys.length > 0 ? keys : null;
}

async function keysOf(reading: Raw, kind: DocumentKind, ids: readonly string[]): Promise<number[]> {
  const found = await findSubjects(reading, kind, ids);
  const missing = ids.filter((id) => !found.has(id));
  const gone = missing.length > 0 ? await goneAmong(reading, kind, missing) : [];
  if (gone.length < new Set(missing).size) throw new errors.NotFoundError('Not Found');
  return [...[...found.values()].map(({ key }) => key), ...gone];
}

async function goneAmong(reading: Raw, kind: DocumentKind, documentIds: string[]): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    reading,
    `SELECT k.id FROM record_key k WHERE k.kind = :kind AND k.name = ANY(CAST(:documentIds AS text[]))
       AND EXISTS (SELECT 1 FROM record_change c WHERE c.document = k.id)`,
    { kind, documentIds },
  );
  return rows.map(({ id }) => id);
}
