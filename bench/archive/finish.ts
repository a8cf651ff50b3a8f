/** What follows from the rows that were loaded: timelines, frequencies, sequences, statistics. */
import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { markBuilt, placeAllEvents } from '../../src/record/rebuild';
import type { OnProgress } from './generate';

/** Finishes a load. */
export async function finish(strapi: Core.Strapi, client: Client, onProgress: OnProgress): Promise<void> {
  onProgress('timelines');
  await client.query('ANALYZE');
  await placeAllEvents(strapi);
  await count(strapi, client, onProgress);
}

/** Everything but the timelines. */
export async function count(strapi: Core.Strapi, client: Client, onProgress: OnProgress): Promise<void> {
  onProgress('sequences and statistics');
  await setSequences(client);
  await markBuilt(strapi);
  await client.query('VACUUM (ANALYZE)');
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
