/** Takes a merge back: both records as they were, and everything that still leads to where it was moved. */
import type { Core } from '@strapi/strapi';
import { shownError } from '../publishing/errors/changed-meanwhile-error';
import { drainPending } from '../record/drain';
import { uidOf } from '../record/kinds';
import { type KeyName, keyName } from '../record/projection/key-name';
import { connectionOf, inTransaction, type Raw, rowsOf } from '../record/sql';
import { inRecordTransaction, noteChange } from '../record/transaction';
import { type Affected, affectedByMerge } from './affected';
import { restoreDecisions } from './decisions';
import { UndoConflict, type UndoObstacle } from './errors/undo-conflict';
import { type Layout, layoutOf } from './fields/layout';
import { readFieldRows } from './fields/read';
import { deleteRows, insertRows, type Json, type TableRow } from './fields/rows';
import { writeColumns } from './fields/write';
import type { Journal } from './journal';
import { type KeptMerge, readMerge } from './kept-merge';
import type { Actor } from './merge';
import { obstacles } from './obstacles';
import { restoreReferences } from './references/restore';
import { restoreSlugs } from './slugs';

/** What stands in the way of undoing a merge; nothing where it can be undone. */
export async function undoObstacles(strapi: Core.Strapi, id: number): Promise<UndoObstacle[]> {
  const connection = connectionOf(strapi);
  return obstacles(strapi, connection, await readMerge(connection, id));
}

/**
 * @returns documentIds of the records that are there again
 * @throws NotFoundError (404), UndoConflict (409)
 */
export async function undoMerge(strapi: Core.Strapi, id: number, by: Actor): Promise<string[]> {
  const connection = connectionOf(strapi);
  const merge = await readMerge(connection, id);
  const affected = await affectedByMerge(strapi, connection, uidOf(merge.kind), id);
  const locked = [...(affected.articles ?? []), ...affected.entities, ...ownNames(merge)];
  try {
    await inRecordTransaction(strapi, locked, () =>
      inTransaction(strapi, (transaction) => undoLocked(strapi, transaction, id, affected, by)),
    );
    drainPending(strapi);
    return merge.from;
  } catch (error) {
    throw shownError(error);
  }
}

async function undoLocked(
  strapi: Core.Strapi,
  transaction: Raw,
  id: number,
  affected: Affected,
  by: Actor,
): Promise<void> {
  await transaction.raw('SET LOCAL statement_timeout = 0');
  const merge = await readMerge(transaction, id, true);
  const found = await obstacles(strapi, transaction, merge);
  if (found.length > 0) throw new UndoConflict(found);
  const { kind, journal } = merge;
  const uid = uidOf(kind);
  const layout = layoutOf(strapi, uid);
  const [kept, ...gone] = journal.records;
  await transaction.raw(`SELECT id FROM "${layout.table}" WHERE id = ? FOR UPDATE`, [kept!.id]);
  await insertRows(
    transaction,
    await withLivingAuthors(
      transaction,
      gone.map(({ row, id: rowId }) => ({ table: layout.table, row: { ...row, id: rowId } })),
    ),
  );
  for (const { fields } of gone) await insertRows(transaction, Object.values(fields).flat());
  await restoreFields(transaction, layout, journal);
  const move = { merge: id, into: kept!.id, from: gone.map((image) => image.id) };
  await restoreReferences(strapi, transaction, uid, move, journal.highest);
  await restoreSlugs(transaction, kind, journal.slugs);
  await restoreDecisions(transaction, id, journal.decisions);
  await project(transaction, merge, affected);
  await transaction.raw('DELETE FROM merge_moves WHERE merge = ?', [id]);
  await transaction.raw('UPDATE merges SET undone_at = now(), undone_by = ? WHERE id = ?', [
    by === null ? null : String(by),
    id,
  ]);
}

/** Only what the merge changed; the rest stays as it is by now. */
async function restoreFields(transaction: Raw, layout: Layout, journal: Journal): Promise<void> {
  const [kept] = journal.records;
  const { change, updatedAt } = journal;
  const columns: Record<string, Json> = {};
  for (const field of layout.fields) {
    if (field.shape === 'column') {
      if (field.name in change.columns) columns[field.column] = kept!.row[field.column] ?? null;
    } else if (field.name in change.lists) {
      await deleteRows(transaction, await readFieldRows(transaction, layout, field, kept!.id));
      await insertRows(transaction, kept!.fields[field.name] ?? []);
    }
  }
  await writeColumns(transaction, layout, kept!.id, columns);
  await transaction.raw(
    `UPDATE "${layout.table}" SET updated_at = CAST(:before AS timestamp),
       updated_by_id = (SELECT id FROM admin_users WHERE id = CAST(:by AS int))
     WHERE id = :id AND updated_at = CAST(:after AS timestamp)`,
    {
      ...{ id: kept!.id, before: kept!.row.updated_at ?? null, after: updatedAt },
      by: kept!.row.updated_by_id ?? null,
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

function ownNames({ kind, into, from }: Pick<KeptMerge, 'kind' | 'into' | 'from'>): KeyName[] {
  return [into, ...from].map((id) => keyName(kind, id));
}

async function project(transaction: Raw, merge: KeptMerge, { articles, entities }: Affected): Promise<void> {
  for (const name of [...ownNames(merge), ...entities, ...(articles ?? [])]) noteChange(name);
  if (articles) return;
  await transaction.raw(
    `INSERT INTO record_pending SELECT k.id FROM record_key k
     WHERE k.kind = 'article' AND k.name IN (SELECT owner FROM merge_moves WHERE merge = ?) ON CONFLICT DO NOTHING`,
    [merge.id],
  );
}
