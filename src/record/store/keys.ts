/** Compact keys of documents and terms. */

import { type KeyName, keyName, parseKeyName } from '../projection/key-name';
import { type Raw, rowsOf } from '../sql';

interface KeyRow {
  id: number;
  kind: Parameters<typeof keyName>[0];
  name: string;
}

/**
 * The keys of these names, made where there are none. One statement where all are known, three at most.
 * New ones are inserted in order, so that two transactions that name the same do not wait for each other in a ring.
 */
export async function ensureKeys(transaction: Raw, names: Iterable<KeyName>): Promise<Map<KeyName, number>> {
  const asked = [...new Set(names)].sort();
  const known = await findKeys(transaction, asked);
  const missing = asked.filter((name) => !known.has(name));
  if (missing.length === 0) return known;
  await transaction.raw(
    `INSERT INTO record_key (kind, name) SELECT * FROM unnest(?::text[], ?::text[]) ON CONFLICT DO NOTHING`,
    columns(missing),
  );
  return new Map([...known, ...(await findKeys(transaction, missing))]);
}

/** The keys of those names that have one. */
export async function findKeys(transaction: Raw, names: readonly KeyName[]): Promise<Map<KeyName, number>> {
  if (names.length === 0) return new Map();
  const rows = await rowsOf<KeyRow>(
    transaction,
    `SELECT k.id, k.kind, k.name FROM unnest(?::text[], ?::text[]) AS asked(kind, name)
     JOIN record_key k USING (kind, name)`,
    columns(names),
  );
  return new Map(rows.map(({ id, kind, name }) => [keyName(kind, name), id]));
}

function columns(names: readonly KeyName[]): [string[], string[]] {
  const parsed = names.map(parseKeyName);
  return [parsed.map(({ kind }) => kind), parsed.map(({ name }) => name)];
}
