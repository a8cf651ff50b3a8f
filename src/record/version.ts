/** The record's version: one number that moves when, and only when, something public changed. */
import type { Core } from '@strapi/strapi';
import { readingPool, readingSettings } from './reading/pool';
import { inTransaction, type Raw, rowsOf } from './sql';

const VERSION = 'SELECT version::text FROM record_state';

/** The version as of this statement's snapshot. */
export async function recordVersion(transaction: Raw): Promise<string> {
  const [row] = await rowsOf<{ version: string }>(transaction, VERSION);
  return row?.version ?? '0';
}

const asked = new WeakMap<Core.Strapi, Promise<string>>();

/**
 * The version now. Requests that come in the same turn of the event loop share one read, which begins after all of
 * them have come: none gets a version older than itself.
 */
export function currentVersion(strapi: Core.Strapi): Promise<string> {
  const shared = asked.get(strapi);
  if (shared) return shared;
  const reading = new Promise<void>((turn) => {
    setImmediate(turn);
  }).then(() => {
    asked.delete(strapi);
    return readVersion(strapi);
  });
  asked.set(strapi, reading);
  return reading;
}

async function readVersion(strapi: Core.Strapi): Promise<string> {
  strapi.db.connection.emit('query', { sql: VERSION, bindings: [] });
  const { rows } = await readingPool(strapi).query<{ version: string }>({ name: 'version', text: VERSION });
  return rows[0]?.version ?? '0';
}

/** Runs Strapi's own reads on one connection and one snapshot, like `openReading` those of the record. */
export function inSnapshot<T>(strapi: Core.Strapi, work: (version: string) => Promise<T>): Promise<T> {
  return inTransaction(strapi, async (transaction) => {
    await beginSnapshot(strapi, transaction);
    return work(await recordVersion(transaction));
  });
}

/** Makes a transaction that has done nothing yet read one state, and ends statements of it that take too long. */
export async function beginSnapshot(strapi: Core.Strapi, transaction: Raw): Promise<void> {
  const { statementTimeout } = readingSettings(strapi.config);
  await transaction.raw(
    `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
     SET LOCAL statement_timeout = ${Math.trunc(statementTimeout)}`,
  );
}
