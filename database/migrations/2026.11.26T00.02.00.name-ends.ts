/** Names by how they end: a name of which the beginning is misspelled is found by its last letters. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE INDEX record_name_end_idx ON record_name (left(reverse(name), 3), popularity DESC, name, entity)
    WHERE kind <> 'event'`);
}
