/** Compact keys of documents and terms. */

import { type KeyName, keyName, keyNameColumns } from '../projection/key-name';
import { type Raw, rowsOf } from '../sql';

interface KeyRow {
  id: number;
  kind: Parameters<typeof keyName>[0];
  name: string;
}

const ASKED = 'unnest(CAST(:kinds AS text[]), CAST(:names AS text[])) AS asked(kind, name)';
const FIND = `SELECT k.id, k.kind, k.name FROM ${ASKED} JOIN record_key k USING (kind, name)`;
const MAKE = `INSERT INTO record_key (kind, name) SELECT kind, name FROM ${ASKED}
  ON CONFLICT DO NOTHING RETURNING id, kind, name`;

/**
 * The keys of these names, made where there are none. One statement where all are known, two where some are made;
 * three where another transaction makes the same ones at this moment.
 * New ones are inserted in order, so that two transactions that name the same do not wait for each other in a ring.
 */
export async function ensureKeys(transaction: Raw, names: Iterable<KeyName>): Promise<Map<KeyName, number>> {
  const keys = new Map<KeyName, number>();
  let missing = [...new Set(names)].sort();
  for (const statement of [FIND, MAKE, FIND]) {
    if (missing.length === 0) break;
    const rows = await rowsOf<KeyRow>(transaction, statement, keyNameColumns(missing));
    for (const { id, kind, name } of rows) keys.set(keyName(kind, name), id);
    missing = missing.filter((name) => !keys.has(name));
  }
  return keys;
}

/** The keys of those names that have one. */
export async function findKeys(transaction: Raw, names: readonly KeyName[]): Promise<Map<KeyName, number>> {
  if (names.length === 0) return new Map();
  const rows = await rowsOf<KeyRow>(transaction, FIND, keyNameColumns([...names]));
  return new Map(rows.map(({ id, kind, name }) => [keyName(kind, name), id]));
}
