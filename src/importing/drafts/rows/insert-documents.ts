/** Writes new documents by few statements, whatever their number. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import { type DocumentFields, putDocument, type Row, type RowSink } from './document-rows';

/** One to be written. Relations are objects with the `id` of the row that they lead to. */
export interface NewDocument {
  documentId: string;
  fields: DocumentFields;
  /** In the place of what a new row has: `published_at`, `created_at`. */
  columns?: Row;
}

export interface InsertOptions {
  /** Whose work it is: an administrator's id. */
  by: number | null;
  now: Date;
}

/**
 * Inserts documents as the Document Service would create them; an article's as drafts, unless `columns` say otherwise.
 * What `save` sees to at every save (formats, slugs, pages imported twice) is the caller's. One statement for the ids
 * and one a table.
 */
export async function insertDocuments(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  documents: readonly NewDocument[],
  { by, now }: InsertOptions,
): Promise<void> {
  if (documents.length === 0) return;
  const moment = now.toISOString();
  const extra: Row = {
    ...{ created_at: moment, updated_at: moment, created_by_id: by, updated_by_id: by, locale: null },
    published_at: kind === 'article' ? null : moment,
  };
  const { metadata } = strapi.db;
  const { tableName } = metadata.get(uidOf(kind));
  const collect = (nextId: (table: string) => number) => {
    const tables = new Map<string, Row[]>();
    const sink: RowSink = {
      nextId,
      rowOf: ({ id }) => Number(id),
      put: (table, row) => {
        const rows = tables.get(table);
        if (rows) rows.push(row);
        else tables.set(table, [row]);
      },
    };
    for (const { documentId, fields, columns } of documents) {
      const document = { ...fields, documentId };
      const own = { ...extra, ...columns };
      putDocument(metadata, sink, uidOf(kind), { document, id: nextId(tableName), extra: own });
    }
    return tables;
  };
  // Made twice: first to see how many ids each table needs.
  const counts = new Map<string, number>();
  collect((table) => {
    const id = (counts.get(table) ?? 0) + 1;
    counts.set(table, id);
    return id;
  });
  const ids = await nextIds(transaction, counts);
  const tables = collect((table) => ids.get(table)!.pop()!);
  // Rows that others point at come first: foreign keys are checked at the end of each statement.
  for (const [table, rows] of inOrder(tables, tableName)) await insertRows(transaction, table, rows);
}

/** Inserts rows of one table. One statement. */
export async function insertRows(transaction: Raw, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => `"${name}"`).join(', ');
  await transaction.raw(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM json_populate_recordset(CAST(NULL AS "${table}"), CAST(:rows AS json))`,
    { rows: JSON.stringify(rows) },
  );
}

/** Ids from the sequences of tables, the smallest last. */
async function nextIds(
  transaction: Raw,
  counts: ReadonlyMap<string, number>,
): Promise<Map<string, number[]>> {
  const rows = await rowsOf<{ table: string; ids: string }>(
    transaction,
    `SELECT wanted.name AS table, CAST(array_to_json(ARRAY(
       SELECT nextval(wanted.sequence) FROM generate_series(1, wanted.count))) AS text) AS ids
     FROM (SELECT name, count, CAST(pg_get_serial_sequence(format('%I', name), 'id') AS regclass) AS sequence
       FROM unnest(CAST(:tables AS text[]), CAST(:counts AS int[])) AS t(name, count)) AS wanted`,
    { tables: [...counts.keys()], counts: [...counts.values()] },
  );
  return new Map(rows.map(({ table, ids }) => [table, (JSON.parse(ids) as number[]).reverse()]));
}

function inOrder(tables: ReadonlyMap<string, Row[]>, main: string): [string, Row[]][] {
  const rank = (table: string) =>
    table === main ? 0 : table.endsWith('_lnk') || table.endsWith('_cmps') || table.endsWith('_mph') ? 2 : 1;
  return [...tables].sort(([one], [other]) => rank(one) - rank(other));
}
