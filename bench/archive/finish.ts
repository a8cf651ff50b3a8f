/** What follows from the rows that were loaded: timelines, frequencies, sequences, statistics. */
import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { markBuilt } from '../../src/record/rebuild';
import { inTransaction } from '../../src/record/sql';
import { placeEvents } from '../../src/record/store/moments';
import type { OnProgress } from './generate';

const BATCH = 20_000;

/** Finishes a load. */
export async function finish(strapi: Core.Strapi, client: Client, onProgress: OnProgress): Promise<void> {
  await placeAll(strapi, client, onProgress);
  await count(strapi, client, onProgress);
}

/** Everything but the timelines. */
export async function count(strapi: Core.Strapi, client: Client, onProgress: OnProgress): Promise<void> {
  onProgress('sequences and statistics');
  await setSequences(client);
  await markBuilt(strapi);
  await client.query('VACUUM (ANALYZE)');
}

async function placeAll(strapi: Core.Strapi, client: Client, onProgress: OnProgress): Promise<void> {
  await client.query('ANALYZE');
  const { rows } = await client.query<{ id: number }>('SELECT id FROM record_event ORDER BY id');
  for (let first = 0; first < rows.length; first += BATCH) {
    onProgress(`timelines ${first} of ${rows.length} events`);
    const events = rows.slice(first, first + BATCH).map(({ id }) => id);
    await inTransaction(strapi, async (transaction) => {
      // Everything is counted at the end.
      await transaction.raw(
        'SET LOCAL synchronous_commit = off; SET LOCAL session_replication_role = replica',
      );
      await placeEvents(transaction, events);
    });
  }
}

/** Sequences go on behind the ids that were given. */
async function setSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('SELECT setval(%L, (SELECT coalesce(max(%I), 0) + 1 FROM %I), false)',
       pg_get_serial_sequence(format('%I', c.relname), a.attname), a.attname, c.relname) AS statement
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
       AND pg_get_serial_sequence(format('%I', c.relname), a.attname) IS NOT NULL`,
  );
  for (const { statement } of rows) await client.query(statement);
}
