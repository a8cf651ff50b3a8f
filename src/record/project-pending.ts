/** Projects the articles that wait for it (pending.ts). */
import type { Core } from '@strapi/strapi';
import { beginProjection, treeLock } from './locks';
import { project } from './project';
import { keyName } from './projection/key-name';
import { inTransaction, rowsOf } from './sql';

const BATCH = 100;

/** Before any row is taken: who waits for the tree must hold nothing for which its holder may wait. */
const TREE = treeLock('pg_advisory_xact_lock_shared');

/**
 * Projects a batch of waiting articles in a transaction of its own.
 *
 * @returns how many there were; 0 when none waits
 */
export async function projectPending(strapi: Core.Strapi): Promise<number> {
  return inTransaction(strapi, async (transaction) => {
    const rows = await rowsOf<{ name: string }>(
      transaction,
      `WITH taken AS (
         DELETE FROM record_pending WHERE article IN (
           SELECT article FROM record_pending WHERE (SELECT ${TREE}) IS NOT NULL
           ORDER BY article LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING article
       ) SELECT k.name FROM taken JOIN record_key k ON k.id = taken.article`,
    );
    const names = rows.map(({ name }) => keyName('article', name));
    if (names.length === 0) return 0;
    await beginProjection(transaction, names);
    await project(strapi, transaction, names);
    return names.length;
  });
}
