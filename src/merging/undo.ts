/** Takes a merge back: both records as they were, and everything that still leads to where it was moved. */
import type { Core } from '@strapi/strapi';
import { drainPending } from '../record/drain';
import { uidOf } from '../record/kinds';
import { type KeyName, keyName } from '../record/projection/key-name';
import { connectionOf, type Raw } from '../record/sql';
import { inRecordTransaction, noteChange } from '../record/transaction';
import type { Actor } from './actor';
import { type Affected, affectedByMerge } from './affected';
import { aloneAmongArticles } from './alone';
import { UndoConflict, type UndoObstacle } from './errors/undo-conflict';
import { type KeptMerge, readMerge } from './kept-merge';
import { obstacles } from './obstacles';
import { putBack } from './put-back';
import { type Stay, staysOf } from './references/stays';

export interface UndoPreview {
  /** What stands in the way; nothing where it can be undone. */
  conflicts: UndoObstacle[];
  /** What may have been the merged record's, and would stay with the one that stayed. */
  stays: Stay[];
}

/** @throws NotFoundError (404) */
export async function previewUndo(strapi: Core.Strapi, id: number): Promise<UndoPreview> {
  const connection = connectionOf(strapi);
  const merge = await readMerge(connection, id);
  const conflicts = await obstacles(strapi, connection, merge);
  if (conflicts.length > 0) return { conflicts, stays: [] };
  const { kind, journal } = merge;
  const asked = { merge: id, into: journal.records[0]!.id, highest: journal.highest };
  return { conflicts, stays: await staysOf(strapi, connection, uidOf(kind), asked) };
}

/**
 * @returns documentIds of the records that are there again
 * @throws NotFoundError (404), UndoConflict (409)
 */
export async function undoMerge(strapi: Core.Strapi, id: number, by: Actor): Promise<string[]> {
  const from = await aloneAmongArticles(strapi, async (transaction) => {
    const merge = await readMerge(transaction, id);
    const affected = await affectedByMerge(strapi, transaction, uidOf(merge.kind), id);
    return inRecordTransaction(strapi, [...affected.entities, ...ownNames(merge)], async () => {
      await undoLocked(strapi, transaction, { id, affected, by });
      return merge.from;
    });
  });
  drainPending(strapi);
  return from;
}

async function undoLocked(
  strapi: Core.Strapi,
  transaction: Raw,
  { id, affected, by }: { id: number; affected: Affected; by: Actor },
): Promise<void> {
  await transaction.raw('SET LOCAL statement_timeout = 0');
  const merge = await readMerge(transaction, id, true);
  const found = await obstacles(strapi, transaction, merge);
  if (found.length > 0) throw new UndoConflict(found);
  await putBack(strapi, transaction, merge);
  await project(transaction, merge, affected);
  await transaction.raw('DELETE FROM merge_moves WHERE merge = ?', [id]);
  await transaction.raw('UPDATE merges SET undone_at = now(), undone_by = ? WHERE id = ?', [
    by === null ? null : String(by),
    id,
  ]);
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
