/** Reads records with every row of theirs. */
import type { Raw } from '../../record/sql';
import type { RecordImage } from './image';
import type { ComponentField, Field, Layout, RelationField } from './layout';
import { readRows, type TableRow } from './rows';

/** The images of these documents that there are, in the order asked. Some ten statements, however many documents. */
export async function readImages(
  transaction: Raw,
  layout: Layout,
  documentIds: readonly string[],
): Promise<RecordImage[]> {
  const mains = await readRows(transaction, layout.table, 't.document_id = ANY(CAST(:ids AS text[]))', {
    ids: [...documentIds],
  });
  const owners = mains.map(({ row }) => row.id);
  const fields = new Map<string, Map<number, TableRow[]>>();
  for (const field of layout.fields) {
    if (field.shape === 'relation') fields.set(field.name, await linksOf(transaction, field, owners));
    if (field.shape === 'component')
      fields.set(field.name, await partsOf(transaction, layout, field, owners));
  }
  const images = mains.map(({ row }) => ({
    documentId: String(row.document_id),
    id: row.id,
    row,
    fields: Object.fromEntries([...fields].map(([name, rows]) => [name, rows.get(row.id) ?? []])),
  }));
  return documentIds.flatMap((id) => images.find(({ documentId }) => documentId === id) ?? []);
}

/** The rows of one field of one record. */
export async function readFieldRows(
  transaction: Raw,
  layout: Layout,
  field: Exclude<Field, { shape: 'column' }>,
  owner: number,
): Promise<TableRow[]> {
  const rows =
    field.shape === 'relation'
      ? await linksOf(transaction, field, [owner])
      : await partsOf(transaction, layout, field, [owner]);
  return rows.get(owner) ?? [];
}

async function linksOf(
  transaction: Raw,
  { table, owner }: RelationField,
  owners: number[],
): Promise<Map<number, TableRow[]>> {
  const rows = await readRows(transaction, table, `t."${owner}" = ANY(CAST(:owners AS int[]))`, { owners });
  return grouped(rows, ({ row }) => Number(row[owner]));
}

/** Components first, then what links them to the record, to other documents and to files. */
async function partsOf(
  transaction: Raw,
  { fileLinks }: Layout,
  field: ComponentField,
  owners: number[],
): Promise<Map<number, TableRow[]>> {
  const links = await readRows(
    transaction,
    field.links,
    `t."${field.owner}" = ANY(CAST(:owners AS int[])) AND t.field = :field AND t.component_type = :uid`,
    { owners, field: field.name, uid: field.uid },
  );
  const holders = new Map(links.map(({ row }) => [Number(row[field.inverse]), Number(row[field.owner])]));
  const ids = [...holders.keys()];
  const components = await readRows(transaction, field.table, 't.id = ANY(CAST(:ids AS int[]))', { ids });
  const found = [...components.map(by(holders, 'id')), ...links.map(by(holders, field.inverse))];
  for (const relation of field.relations) {
    const rows = await readRows(
      transaction,
      relation.table,
      `t."${relation.owner}" = ANY(CAST(:ids AS int[]))`,
      { ids },
    );
    found.push(...rows.map(by(holders, relation.owner)));
  }
  if (field.files.length > 0) {
    const condition = 't.related_id = ANY(CAST(:ids AS int[])) AND t.related_type = :uid';
    const rows = await readRows(transaction, fileLinks, condition, { ids, uid: field.uid });
    found.push(...rows.map(by(holders, 'related_id')));
  }
  const rows = grouped(found, ({ owner }) => owner);
  return new Map([...rows].map(([owner, own]) => [owner, own.map(({ found: row }) => row)]));
}

const by = (holders: ReadonlyMap<number, number>, column: string) => (found: TableRow) => ({
  found,
  owner: holders.get(Number(found.row[column]))!,
});

function grouped<T>(rows: readonly T[], owner: (row: T) => number): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const row of rows) found.set(owner(row), [...(found.get(owner(row)) ?? []), row]);
  return found;
}
