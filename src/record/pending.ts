/**
 * Articles to be projected again because somebody whom they name is called otherwise now: how central a person is
 * depends on the words of the text. They wait in the database, so that no process has to remember them, and any
 * process may take them up.
 */

import { ROLE } from './kinds';
import { type Raw, rowsOf } from './sql';

/** Names of entities as the record has them, by key. */
export type RecordNames = ReadonlyMap<number, string>;

/** The names under which the record knows these entities. */
export async function namesOf(transaction: Raw, keys: number[]): Promise<RecordNames> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<{ id: number; names: string }>(
    transaction,
    `SELECT id, array_to_json(names || short_names)::text AS names FROM record_entity WHERE id = ANY(?::int[])`,
    [keys],
  );
  return new Map(rows.map(({ id, names }) => [id, names]));
}

/** Notes the articles that name an entity whose names are no longer the ones given. */
export async function markPending(transaction: Raw, before: RecordNames): Promise<void> {
  const after = await namesOf(transaction, [...before.keys()]);
  const renamed = [...after].filter(([key, names]) => before.get(key) !== names).map(([key]) => key);
  if (renamed.length === 0) return;
  await transaction.raw(
    `INSERT INTO record_pending SELECT DISTINCT article FROM record_posting
     WHERE key = ANY(?::int[]) AND roles & ${ROLE.mention | ROLE.quoted} > 0 ON CONFLICT DO NOTHING`,
    [renamed],
  );
}
