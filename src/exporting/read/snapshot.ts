/** One state of the database, however long it is read. */
import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { statementOf } from '../../record/reading/statement';
import type { Raw } from '../../record/sql';

/**
 * Runs reads on a connection of their own, all of one snapshot. The connections that answer requests end what takes
 * longer than a few seconds, and are needed by others.
 */
export async function inLongSnapshot<T>(
  strapi: Core.Strapi,
  work: (snapshot: Raw) => Promise<T>,
): Promise<T> {
  const client = new Client({
    ...(strapi.config.get('database.connection.connection') as ClientConfig),
    application_name: 'dateline export',
    options: '-c timezone=UTC -c idle_in_transaction_session_timeout=0',
  });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return await work({
      raw: (sql, bindings) =>
        client.query(statementOf(sql, bindings)) as PromiseLike<unknown> as PromiseLike<never>,
    });
  } finally {
    await client.end();
  }
}
