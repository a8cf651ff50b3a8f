/** Writes only what differs, so that a save that changes nothing public leaves the record's version alone. */
import type { Raw } from '../sql';

/** The tables of the record that a projection fills, with their primary keys. */
const PRIMARY_KEYS = {
  record_article: ['id'],
  record_posting: ['article', 'key'],
  record_report: ['article', 'position'],
  record_quote: ['article', 'position'],
  record_citation: ['article', 'position'],
  record_entity: ['id'],
  record_role: ['person', 'position'],
  record_pick: ['entity', 'position'],
  record_event: ['id'],
  record_name: ['entity', 'position'],
} as const;

export type RecordTable = keyof typeof PRIMARY_KEYS;

/**
 * Makes `rows` the only ones of their owners in a table. Two statements.
 *
 * @param owners values of the first primary key column: every row of theirs that is not in `rows` goes
 * @returns whether anything changed
 */
export async function replaceRows(
  transaction: Raw,
  table: RecordTable,
  owners: readonly number[],
  rows: readonly object[],
): Promise<boolean> {
  if (owners.length === 0) return false;
  const keys = PRIMARY_KEYS[table];
  const incoming = `jsonb_populate_recordset(NULL::${table}, ?::jsonb)`;
  const same = keys.map((column) => `i.${column} = t.${column}`).join(' AND ');
  const json = JSON.stringify(rows);
  const removed = await transaction.raw<{ rowCount: number }>(
    `DELETE FROM ${table} t WHERE t.${keys[0]} = ANY(?::int[])
       AND NOT EXISTS (SELECT 1 FROM ${incoming} i WHERE ${same} AND i IS NOT DISTINCT FROM t)`,
    [owners, json],
  );
  if (rows.length === 0) return removed.rowCount > 0;
  const added = await transaction.raw<{ rowCount: number }>(
    `INSERT INTO ${table} SELECT * FROM ${incoming} ON CONFLICT DO NOTHING`,
    [json],
  );
  return removed.rowCount + added.rowCount > 0;
}
