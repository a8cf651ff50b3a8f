/** Builds the record again from the documents, while it goes on serving. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { rebuildSlugs } from '../slugs/rebuild';
import { beginProjection } from './locks';
import { project } from './project';
import { connectionOf, inTransaction, rowsOf } from './sql';
import { recount } from './store/counts';
import { mendSignals } from './store/signals';
import { type Progress, walkDocuments } from './walk';

/** Raise it when the projection puts something else into the record. */
const PROJECTION = 2;

const REBUILDING = 'dateline:rebuild';

/** Requests are ended after a time (config/database.ts); a rebuild takes as long as the archive asks for. */
const UNHURRIED = 'SET LOCAL statement_timeout = 0';

/**
 * Projects every document. Batches commit one by one, each row only where it differs, so that readers see the old or
 * the new, and a rebuild that is broken off is begun again at the next start. A second one waits for the first.
 */
export async function rebuildRecord(
  strapi: Core.Strapi,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  await alone(strapi, async () => {
    const connection = connectionOf(strapi);
    await connection.raw('UPDATE record_state SET stale_since = NULL, fingerprint = NULL');
    await walkDocuments(
      strapi,
      (names) =>
        inTransaction(strapi, async (transaction) => {
          await beginProjection(transaction, names);
          await project(strapi, transaction, names);
        }),
      onProgress,
    );
    await inTransaction(strapi, async (transaction) => {
      await transaction.raw(UNHURRIED);
      await mendSignals(transaction);
    });
    await mendSlugs(strapi);
    await markBuilt(strapi);
  });
}

/** Makes what follows from the rows as a whole, and notes with what settings the record was made. */
export async function markBuilt(strapi: Core.Strapi): Promise<void> {
  await inTransaction(strapi, async (transaction) => {
    await transaction.raw(UNHURRIED);
    await recount(transaction);
  });
  await connectionOf(strapi).raw('UPDATE record_state SET fingerprint = ?', [fingerprint(strapi)]);
}

/** Whether the record was left behind: written past, interrupted, or made with other settings. */
export async function isRecordStale(strapi: Core.Strapi): Promise<boolean> {
  const connection = connectionOf(strapi);
  const rows = await rowsOf<{ stale: boolean }>(
    connection,
    'SELECT stale_since IS NOT NULL OR fingerprint IS DISTINCT FROM ? AS stale FROM record_state',
    [fingerprint(strapi)],
  );
  return rows[0]?.stale ?? true;
}

function fingerprint(strapi: Core.Strapi): string {
  const { timeZone, language } = editorial(strapi);
  const settings = JSON.stringify({ projection: PROJECTION, timeZone, language });
  return createHash('sha256').update(settings).digest('hex').slice(0, 16);
}

/** After the projection, because the slugs of what is on the record are public. */
async function mendSlugs(strapi: Core.Strapi): Promise<void> {
  const conflicts = await inTransaction(strapi, async (transaction) => {
    await transaction.raw(UNHURRIED);
    return rebuildSlugs(strapi, transaction);
  });
  for (const { type, slug, documentId } of conflicts) {
    strapi.log.warn(`The slug ${slug} is another ${type}'s; ${documentId} answers by its id alone.`);
  }
}

async function alone(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(UNHURRIED);
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [REBUILDING]);
    await work();
  });
}
