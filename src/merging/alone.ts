/** Merges and undoings, one after the other, and none while an article is being written. */
import type { Core } from '@strapi/strapi';
import { shownError } from '../publishing/errors/changed-meanwhile-error';
import { holdOffArticles } from '../record/locks';
import { inTransaction, type Raw } from '../record/sql';

/** Times that PostgreSQL may choose the work to end a circle of waiting with. */
const ATTEMPTS = 3;
const DEADLOCK = '40P01';

/**
 * Runs work in a transaction that changes what articles link. Who writes an article meanwhile waits for it, and it
 * for them. Records are still saved at the same time: where that makes a circle, the work is begun again.
 *
 * @throws ChangedMeanwhileError (409) where that did not help
 */
export async function aloneAmongArticles<T>(
  strapi: Core.Strapi,
  work: (transaction: Raw) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(strapi, async (transaction) => {
        await holdOffArticles(transaction);
        return work(transaction);
      });
    } catch (error) {
      if (attempt === ATTEMPTS || (error as { code?: unknown }).code !== DEADLOCK) throw shownError(error);
    }
  }
}
