/** Indexes by which names of a text are looked up in the archive: each name in one step. */
import type { Core } from '@strapi/strapi';
import { OTHER_NAME } from '../look-alikes/indexes';
import { folded } from '../publishing/indexes';
import { uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';

/** Makes those that are missing; Strapi's tables do not exist yet when migrations run. */
export async function ensureSuggestionIndexes(strapi: Core.Strapi): Promise<void> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const places = [
    ...(['person', 'organization', 'source'] as const).map((kind) => [table(uidOf(kind)), 'name'] as const),
    [table(uidOf('organization')), 'abbreviation'] as const,
    [table(OTHER_NAME), 'name'] as const,
  ];
  for (const [name, column] of places) {
    // With the id, so that the first of many namesakes are read in order.
    await connectionOf(strapi).raw(
      `CREATE INDEX IF NOT EXISTS "${name}_plain_${column}_idx" ON "${name}" ((${folded(column)}), id)`,
    );
  }
}
