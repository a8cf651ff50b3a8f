/** Indexes by which names of a text are looked up in the archive: each name in one step. */
import type { Core } from '@strapi/strapi';
import { OTHER_NAME } from '../look-alikes/indexes';
import { folded } from '../publishing/indexes';
import { joinTable } from '../record/documents/join-table';
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
  for (const kind of ['person', 'organization'] as const) {
    const { name, inverseJoinColumn } = joinTable(strapi, uidOf(kind), 'otherNames');
    await connectionOf(strapi).raw(
      `CREATE INDEX IF NOT EXISTS "${name}_other_names_idx" ON "${name}" ("${inverseJoinColumn.name}")
       WHERE field = 'otherNames'`,
    );
  }
}

/**
 * SQL that gives the rows `id` of those whose other names `others(id)` holds. From name to owner whatever the planner
 * thinks: the other way round reads all owners.
 */
export function ownersOf(strapi: Core.Strapi, kind: 'person' | 'organization', others: string): string {
  const { name, joinColumn, inverseJoinColumn } = joinTable(strapi, uidOf(kind), 'otherNames');
  return `SELECT owner.id FROM ${others} CROSS JOIN LATERAL (
    SELECT l."${joinColumn.name}" AS id FROM "${name}" l
    WHERE l."${inverseJoinColumn.name}" = ${others}.id AND l.field = 'otherNames' LIMIT 1) AS owner`;
}
