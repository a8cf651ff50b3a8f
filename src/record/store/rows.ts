/** Writes only what differs, so that a save that changes nothing public leaves the record's version alone. */
import type { Raw } from '../sql';

/** The tables of the record that a projection fills, with their primary keys; the owner's comes first. */
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

/** A table with how its part of the statements is called, and what those give to the parts that follow. */
type Part = readonly [name: string, sql: string];

/** Statements that make some rows the only ones of their owners in several tables. */
export interface Replacement {
  remove: string;
  add: string;
}

/**
 * Two statements for all tables: one takes away what is no longer so, one adds what is new. They are two because one
 * statement cannot take a row away and add another of the same key.
 *
 * Bindings are `:owners`, an int[] (each row of theirs that is not among the rows given goes), and jsonb for each
 * table, called as it is: an array of its rows.
 *
 * @param further parts of the statements that follow from those of the tables, which are called `removed_<table>` and
 *   `added_<table>` and give the rows that they removed or added
 */
export function replacementOf(
  tables: readonly RecordTable[],
  further: { remove?: readonly Part[]; add?: readonly Part[] } = {},
): Replacement {
  const removed = tables.map((table): Part => [`removed_${table}`, removal(table)]);
  const added = tables.map((table): Part => [`added_${table}`, addition(table)]);
  return {
    remove: together([...removed, ...(further.remove ?? [])]),
    add: together([...added, ...(further.add ?? [])]),
  };
}

/** The rows given for a table, as a part of a statement. */
export function incoming(table: RecordTable): string {
  return `jsonb_populate_recordset(CAST(NULL AS ${table}), CAST(:${table} AS jsonb))`;
}

/** Runs both statements. @returns how many rows each part removed and added */
export async function replaceRows(
  transaction: Raw,
  { remove, add }: Replacement,
  owners: readonly number[],
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<Readonly<Record<string, number>>> {
  const bindings = { owners, ...rowBindings(rows) };
  const removed = await transaction.raw<Counted>(remove, bindings);
  if (Object.values(rows).every(({ length }) => length === 0)) return { ...removed.rows[0] };
  const added = await transaction.raw<Counted>(add, bindings);
  return { ...removed.rows[0], ...added.rows[0] };
}

/** The rows of several documents, each by table, as those of each table. */
export function byTable<T extends RecordTable>(
  tables: readonly T[],
  each: readonly Readonly<Record<T, readonly object[]>>[],
): Record<T, object[]> {
  const entries = tables.map((table) => [table, each.flatMap((rows) => rows[table])]);
  return Object.fromEntries(entries) as Record<T, object[]>;
}

/** The rows given for each table as bindings of statements that use `incoming`. */
export function rowBindings(rows: Readonly<Record<string, readonly object[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(rows).map(([table, own]) => [table, JSON.stringify(own)]));
}

interface Counted {
  rows: Record<string, number>[];
}

function removal(table: RecordTable): string {
  const keys = PRIMARY_KEYS[table];
  const same = keys.map((column) => `i.${column} = t.${column}`).join(' AND ');
  return `DELETE FROM ${table} t WHERE t.${keys[0]} = ANY(CAST(:owners AS int[]))
    AND NOT EXISTS (SELECT 1 FROM ${incoming(table)} i WHERE ${same} AND i IS NOT DISTINCT FROM t) RETURNING t.*`;
}

function addition(table: RecordTable): string {
  return `INSERT INTO ${table} SELECT * FROM ${incoming(table)} ON CONFLICT DO NOTHING RETURNING *`;
}

function together(parts: readonly Part[]): string {
  const written = parts.map(([name, sql]) => `${name} AS (${sql})`).join(',\n');
  const counts = parts.map(([name]) => `(SELECT count(*)::integer FROM ${name}) AS ${name}`).join(', ');
  return `WITH ${written}\nSELECT ${counts}`;
}
