/** Builds the record again from the documents, while it goes on serving. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { rebuildSlugs } from '../slugs/rebuild';
import { beginProjection } from './locks';
import { prepared } from './prepared';
import { projectBatch } from './project';
import type { KeyName } from './projection/key-name';
import { connectionOf, inTransaction, type Raw, rowsOf } from './sql';
import { recount } from './store/counts';
import { placeEvents } from './store/moments';
import { mendSignals } from './store/signals';
import { type Progress, walkDocuments } from './walk';

/** Raise it when the projection puts something else into the record. */
const PROJECTION = 2;

const REBUILDING = 'dateline:rebuild';

/** Requests are ended after a time (config/database.ts); a rebuild takes as long as the archive asks for. */
const UNHURRIED = 'SET LOCAL statement_timeout = 0';
/** Everything is counted when all is written. */
const UNCOUNTED = `SET LOCAL dateline.counting = 'off'`;
const EVENTS_AT_ONCE = 5000;

/** Batches that are under way at once: one is read and projected while the other is written. */
const ABREAST = 2;

/**
 * Projects every document. Batches commit one by one, each row only where it differs, so that readers see the old or
 * the new, and a rebuild that is broken off is begun again at the next start. A second one waits for the first.
 */
export async function rebuildRecord(
  strapi: Core.Strapi,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  await alone(strapi, async () => {
    await connectionOf(strapi).raw('UPDATE record_state SET stale_since = NULL, fingerprint = NULL');
    await walkDocuments(strapi, (names) => rebuildBatch(strapi, names), { onProgress, abreast: ABREAST });
    await placeAllEvents(strapi);
    await unhurried(strapi, mendSignals);
    await mendSlugs(strapi);
    await markBuilt(strapi);
  });
}

async function rebuildBatch(strapi: Core.Strapi, names: KeyName[]): Promise<void> {
  await inTransaction(strapi, async (within) => {
    const transaction = prepared(within);
    await beginProjection(transaction, names);
    await transaction.raw(UNCOUNTED);
    await projectBatch(strapi, { transaction, keys: connectionOf(strapi) }, names);
  });
}

/** Makes what follows from the rows as a whole, and notes with what settings the record was made. */
export async function markBuilt(strapi: Core.Strapi): Promise<void> {
  await unhurried(strapi, recount);
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
  const conflicts = await unhurried(strapi, (transaction) => rebuildSlugs(strapi, transaction));
  for (const { type, slug, documentId } of conflicts) {
    strapi.log.warn(`The slug ${slug} is another ${type}'s; ${documentId} answers by its id alone.`);
  }
}

/** Places all events in timelines, batch by batch. What it changes is not counted: `markBuilt` counts anew. */
export async function placeAllEvents(strapi: Core.Strapi): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await rowsOf<{ id: number }>(
      connectionOf(strapi),
      `SELECT id FROM record_event WHERE id > ? ORDER BY id LIMIT ${EVENTS_AT_ONCE}`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    await unhurried(strapi, async (transaction) => {
      await transaction.raw(UNCOUNTED);
      await placeEvents(
        transaction,
        rows.map(({ id }) => id),
      );
    });
  }
}

function unhurried<T>(strapi: Core.Strapi, work: (transaction: Raw) => Promise<T>): Promise<T> {
  return inTransaction(strapi, async (transaction) => {
    await transaction.raw(UNHURRIED);
    return work(transaction);
  });
}

async function alone(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw(UNHURRIED);
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [REBUILDING]);
    await work();
  });
}
