/** Rows of tables as JSON, and how they are written back. */
import { type Raw, rowsOf } from '../../record/sql';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Row = Record<string, Json>;

export interface TableRow {
  table: string;
  row: Row & { id: number };
}

/** Rows of a table, as JSON, in the order of their ids. One statement. */
export async function readRows(
  transaction: Raw,
  table: string,
  condition: string,
  bindings: Record<string, unknown>,
): Promise<TableRow[]> {
  const rows = await rowsOf<{ row: string }>(
    transaction,
    `SELECT to_jsonb(t)::text AS row FROM "${table}" t WHERE ${condition} ORDER BY t.id`,
    bindings,
  );
  return rows.map(({ row }) => ({ table, row: JSON.parse(row) }));
}

/** Inserts rows with the ids that they have, table by table in the order given. */
export async function insertRows(transaction: Raw, rows: readonly TableRow[]): Promise<void> {
  for (const [table, own] of byTable(rows)) {
    await transaction.raw(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", CAST(? AS jsonb))`,
      [JSON.stringify(own)],
    );
  }
}

/** Deletes rows by their ids, in the reverse of the order in which they can be inserted. */
export async function deleteRows(transaction: Raw, rows: readonly TableRow[]): Promise<void> {
  for (const [table, own] of [...byTable(rows)].reverse()) {
    await transaction.raw(`DELETE FROM "${table}" WHERE id = ANY(CAST(? AS int[]))`, [
      own.map(({ id }) => id),
    ]);
  }
}

/** Ids for rows to come, from a table's own sequence. */
export async function freshIds(transaction: Raw, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows = await rowsOf<{ id: string }>(
    transaction,
    `SELECT nextval(pg_get_serial_sequence(CAST(? AS text), 'id')) AS id FROM generate_series(1, CAST(? AS int))`,
    [`"${table}"`, count],
  );
  return rows.map(({ id }) => Number(id));
}

function byTable(rows: readonly TableRow[]): Map<string, TableRow['row'][]> {
  const found = new Map<string, TableRow['row'][]>();
  for (const { table, row } of rows) found.set(table, [...(found.get(table) ?? []), row]);
  return found;
}
