/** The record's version: one number that moves when, and only when, something public changed. */
import type { Core } from '@strapi/strapi';
import { inTransaction, type Raw, rowsOf } from './sql';

/** The version as of this statement's snapshot. */
export async function recordVersion(transaction: Raw): Promise<string> {
  const [row] = await rowsOf<{ version: string }>(transaction, 'SELECT version::text FROM record_state');
  return row?.version ?? '0';
}

/**
 * Runs reads on one connection and one snapshot, so that an answer never mixes two states and never is older than
 * the version beside it (as it could be with a replica behind another connection).
 */
export function inSnapshot<T>(strapi: Core.Strapi, work: (version: string) => Promise<T>): Promise<T> {
  return inTransaction(strapi, async (transaction) => {
    await transaction.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return work(await recordVersion(transaction));
  });
}
