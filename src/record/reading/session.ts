/** Reads of the record, each answer from one snapshot. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { PoolClient, QueryResult } from 'pg';
import { inTransaction, type Raw } from '../sql';
import { readingPool } from './pool';
import { statementOf } from './statement';

const underWay = new AsyncLocalStorage<Raw>();

/**
 * Runs reads on one connection: that of Strapi's transaction where one is under way, that of the snapshot of the
 * request, or one of their own.
 */
export async function inReading<T>(strapi: Core.Strapi, work: (reading: Raw) => Promise<T>): Promise<T> {
  if (strapi.db.inTransaction()) return inTransaction(strapi, work);
  const reading = underWay.getStore();
  return reading ? work(reading) : openReading(strapi, (opened) => work(opened));
}

/**
 * Opens a snapshot of the record for a request, with its version: an answer never mixes two states, and never is
 * older than the version beside it (as it could be with a replica behind another connection).
 */
export async function openReading<T>(
  strapi: Core.Strapi,
  work: (reading: Raw, version: string) => Promise<T>,
): Promise<T> {
  const client = await readingPool(strapi).connect();
  let broken: Error | undefined;
  try {
    const version = await begin(client);
    const reading = readingOn(strapi, client);
    return await underWay.run(reading, () => work(reading, version));
  } catch (error) {
    if (isLost(error)) broken = error as Error;
    throw error;
  } finally {
    end(client, broken);
  }
}

/** One round trip for both; the connection's own settings make the transaction read-only and repeatable. */
async function begin(client: PoolClient): Promise<string> {
  const results = await client.query('BEGIN; SELECT version::text FROM record_state');
  const [, version] = results as unknown as QueryResult<{ version: string }>[];
  return version?.rows[0]?.version ?? '0';
}

/** Nothing was written, so that the answer does not wait for the end of the transaction. */
function end(client: PoolClient, broken: Error | undefined): void {
  if (broken) {
    client.release(broken);
    return;
  }
  client.query('ROLLBACK').then(
    () => client.release(),
    (error: Error) => client.release(error),
  );
}

function readingOn(strapi: Core.Strapi, client: PoolClient): Raw {
  return {
    raw: (sql, bindings) => {
      // Whoever listens to Strapi's statements hears these too.
      strapi.db.connection.emit('query', { sql, bindings });
      return client.query(statementOf(sql, bindings)) as PromiseLike<unknown> as PromiseLike<never>;
    },
  };
}

/** Errors that PostgreSQL names have a code of five characters; without one the connection itself has failed. */
function isLost(error: unknown): boolean {
  return error instanceof Error && !('status' in error) && !/^[0-9A-Z]{5}$/.test(codeOf(error));
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
