/** What merges moved in a document: asked whenever a version of an article is copied (src/merging/references/copies.ts). */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw('CREATE INDEX merge_moves_document_idx ON merge_moves (owner)');
}
