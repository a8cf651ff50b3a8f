/** Writes what undoing a merge brings back: records, fields, references, slugs and decisions. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { restoreDecisions } from './decisions';
import { type Layout, layoutOf } from './fields/layout';
import { readFieldRows, readImages } from './fields/read';
import { deleteRows, insertRows, type Json, type TableRow } from './fields/rows';
import { valuesOf } from './fields/values';
import { writeColumns, writeList } from './fields/write';
import type { Journal } from './journal';
import type { KeptMerge } from './kept-merge';
import { restoreReferences } from './references/restore';
import { restoreSlugs } from './slugs';
import { takeBack } from './take-back';

/** Nothing may stand in the way (obstacles.ts), and the merge must be locked. */
export async function putBack(strapi: Core.Strapi, transaction: Raw, merge: KeptMerge): Promise<void> {
  const { id, kind, journal } = merge;
  const uid = uidOf(kind);
  const layout = layoutOf(strapi, uid);
  const [kept, ...gone] = journal.records;
  await transaction.raw(`SELECT id FROM "${layout.table}" WHERE id = ? FOR UPDATE`, [kept!.id]);
  const rows = gone.map(({ row, id: rowId }) => ({ table: layout.table, row: { ...row, id: rowId } }));
  await insertRows(transaction, await withLivingAuthors(transaction, rows));
  for (const { fields } of gone) await insertRows(transaction, Object.values(fields).flat());
  await restoreFields(transaction, layout, journal);
  const move = { merge: id, into: kept!.id, from: gone.map((image) => image.id) };
  await restoreReferences(strapi, transaction, uid, move, journal.highest);
  await restoreSlugs(transaction, kind, journal.slugs);
  await restoreDecisions(transaction, id, journal.decisions);
}

/** Only what the merge changed; the rest stays as it is by now. */
async function restoreFields(
  transaction: Raw,
  layout: Layout,
  { records, change, updatedAt }: Journal,
): Promise<void> {
  const kept = records[0]!;
  const [image] = await readImages(transaction, layout, [kept.documentId]);
  const back = takeBack(layout, valuesOf(layout, image!), change);
  const columns: Record<string, Json> = {};
  for (const field of layout.fields) {
    if (field.shape === 'column') {
      if (field.name in back.columns) columns[field.column] = back.columns[field.name]!;
      continue;
    }
    const items = back.lists[field.name];
    const former = kept.fields[field.name] ?? [];
    if (items) {
      const ids = new Set(former.filter(({ table }) => table === field.table).map(({ row }) => row.id));
      await writeList(transaction, layout, field, { owner: kept.id, items, former: ids });
    } else if (items === null) {
      await deleteRows(transaction, await readFieldRows(transaction, layout, field, kept.id));
      await insertRows(transaction, former);
    }
  }
  await writeColumns(transaction, layout, kept.id, columns);
  await transaction.raw(
    `UPDATE "${layout.table}" SET updated_at = CAST(:before AS timestamp),
       updated_by_id = (SELECT id FROM admin_users WHERE id = CAST(:by AS int))
     WHERE id = :id AND updated_at = CAST(:after AS timestamp)`,
    {
      ...{ id: kept.id, before: kept.row.updated_at ?? null, after: updatedAt },
      by: kept.row.updated_by_id ?? null,
    },
  );
}

/** Users who are gone have made and changed nothing. */
async function withLivingAuthors(transaction: Raw, rows: TableRow[]): Promise<TableRow[]> {
  const named = rows.flatMap(({ row }) => [row.created_by_id, row.updated_by_id]).filter(Boolean);
  const living = await rowsOf<{ id: number }>(
    transaction,
    'SELECT id FROM admin_users WHERE id = ANY(CAST(? AS int[]))',
    [named],
  );
  const ids = new Set<Json | undefined>(living.map(({ id }) => id));
  const orNull = (id: Json | undefined) => (ids.has(id) ? (id ?? null) : null);
  return rows.map(({ table, row }) => ({
    table,
    row: {
      ...row,
      created_by_id: orNull(row.created_by_id),
      updated_by_id: orNull(row.updated_by_id),
    },
  }));
}
