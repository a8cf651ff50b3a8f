/** Indexes by which names of a text are looked up in the archive: each name in one step. */
import type { Core } from '@strapi/strapi';
import { OTHER_NAME } from '../look-alikes/indexes';
import { folded } from '../publishing/indexes';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';

/** The words of a name without case, accents and punctuation; a hyphen stands between two. */
export const wordsSql = (name: string) =>
  `lower(regexp_replace(regexp_replace(normalize(${name}, NFKD), '[[:space:]-]+', ' ', 'g'), '[^[:alnum:] ]+', '', 'g'))`;

/**
 * A name by its first letter, then its last word: “s lavrov sergey lavrov”. Spellings of one name stand near one
 * another in this order. Cut, because what an index holds may not be long.
 */
export const nameOrderSql = (name: string) =>
  `left(left(ltrim(${wordsSql(name)}), 1) || ' ' || regexp_replace(btrim(${wordsSql(name)}), '^.* ', '') || ' ' || ltrim(${wordsSql(name)}), 80)`;

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
  for (const name of [table(uidOf('person')), table(uidOf('organization')), table(OTHER_NAME)]) {
    await connectionOf(strapi).raw(
      `CREATE INDEX IF NOT EXISTS "${name}_name_order_idx" ON "${name}" ((${nameOrderSql('name')}) text_pattern_ops)`,
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
