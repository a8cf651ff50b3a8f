/** Writes fields of a record in the rows in which Strapi keeps them. */
import type { Raw } from '../../record/sql';
import type { Item } from './image';
import type { ComponentField, Field, Layout, RelationField } from './layout';
import { readFieldRows } from './read';
import { deleteRows, freshIds, insertRows, type Json, type TableRow } from './rows';

/** Writes columns of a record's own row. One statement. */
export async function writeColumns(
  transaction: Raw,
  { table }: Layout,
  id: number,
  columns: Readonly<Record<string, Json>>,
): Promise<void> {
  const names = Object.keys(columns);
  if (names.length === 0) return;
  const list = names.map((name) => `"${name}"`).join(', ');
  await transaction.raw(
    `UPDATE "${table}" t SET (${list}) = (SELECT ${list} FROM jsonb_populate_record(NULL::"${table}", CAST(:columns AS jsonb)))
     WHERE t.id = :id`,
    { columns: JSON.stringify(columns), id },
  );
}

export interface Entries {
  /** Row of the record. */
  owner: number;
  items: readonly Item[];
  /** Rows, no longer there, that entries may take back. */
  former?: ReadonlySet<number>;
}

/**
 * Makes these the entries of a field: those that it has already stay in their rows, others get new ones.
 *
 * @returns the entries with their rows
 */
export async function writeList(
  transaction: Raw,
  layout: Layout,
  field: Exclude<Field, { shape: 'column' }>,
  { owner, items, former = new Set() }: Entries,
): Promise<Item[]> {
  const before = await readFieldRows(transaction, layout, field, owner);
  await deleteRows(transaction, before);
  const rowIds = before.filter(({ table }) => table === field.table).map(({ row }) => row.id);
  const own = new Set([...rowIds, ...former]);
  const ids = await freshIds(transaction, field.table, items.filter(({ row }) => !own.has(row)).length);
  const placed = items.map((item) => (own.has(item.row) ? item : { ...item, row: ids.shift()! }));
  const rows =
    field.shape === 'relation'
      ? linkRows(field, owner, placed)
      : await componentRows(transaction, layout, field, owner, placed);
  await insertRows(transaction, rows);
  return placed;
}

function linkRows(field: RelationField, owner: number, items: readonly Item[]): TableRow[] {
  return items.map(({ row, links }, index) => ({
    table: field.table,
    row: {
      id: row,
      [field.owner]: owner,
      [field.inverse]: links.target![0]!,
      ...(field.order && { [field.order]: index + 1 }),
    },
  }));
}

async function componentRows(
  transaction: Raw,
  layout: Layout,
  field: ComponentField,
  owner: number,
  items: readonly Item[],
): Promise<TableRow[]> {
  const numbered = async (table: string, rows: Record<string, Json>[]): Promise<TableRow[]> => {
    const ids = await freshIds(transaction, table, rows.length);
    return rows.map((row, index) => ({ table, row: { ...row, id: ids[index]! } }));
  };
  const components = items.map(({ row, values }) => ({ table: field.table, row: { ...values, id: row } }));
  const links = items.map(({ row }, index) => ({
    [field.owner]: owner,
    [field.inverse]: row,
    component_type: field.uid,
    field: field.name,
    order: index + 1,
  }));
  const found = [...components, ...(await numbered(field.links, links))];
  for (const relation of field.relations) {
    const rows = items.flatMap((item) =>
      (item.links[relation.name] ?? []).map((target, index) => ({
        [relation.owner]: item.row,
        [relation.inverse]: target,
        ...(relation.order && { [relation.order]: index + 1 }),
      })),
    );
    found.push(...(await numbered(relation.table, rows)));
  }
  const files = items.flatMap((item) =>
    Object.entries(item.files).flatMap(([name, ids]) =>
      ids.map((file, index) => ({
        file_id: file,
        related_id: item.row,
        related_type: field.uid,
        field: name,
        order: index + 1,
      })),
    ),
  );
  return [...found, ...(files.length > 0 ? await numbered(layout.fileLinks, files) : [])];
}
