/** Indexes by which look-alikes are found among all records, on the record or not. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';

/** A name without case, accents and punctuation; its words apart. */
export const foldedSql = (text: string) =>
  `lower(regexp_replace(normalize(${text}, NFKD), '[^[:alnum:] ]+', '', 'g'))`;

/** The capital letters of a name (`capitalsOf`). */
export const capitalsSql = (text: string) => `regexp_replace(${text}, '[^[:upper:]]+', '', 'g')`;

export const OTHER_NAME = 'record.other-name';

/** The column by which a type is called. */
export const NAME_COLUMNS = {
  person: 'name',
  organization: 'name',
  source: 'name',
  topic: 'name',
  story: 'title',
  event: 'title',
} as const;

/** Makes the indexes that are missing; Strapi's tables do not exist yet when migrations run. */
export async function ensureLookAlikeIndexes(strapi: Core.Strapi): Promise<void> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const trigrams = [
    ...Object.entries(NAME_COLUMNS).map(([kind, column]) => ({
      table: table(uidOf(kind as keyof typeof NAME_COLUMNS)),
      column,
    })),
    { table: table(OTHER_NAME), column: 'name' },
  ];
  const connection = connectionOf(strapi);
  for (const { table: name, column } of trigrams) {
    await connection.raw(
      `CREATE INDEX IF NOT EXISTS ${name}_folded_idx ON "${name}" USING gin ((${foldedSql(column)}) gin_trgm_ops)`,
    );
  }
  const organizations = table(uidOf('organization'));
  await connection.raw(
    `CREATE INDEX IF NOT EXISTS organizations_capitals_idx ON "${organizations}" ((${capitalsSql('name')}))`,
  );
  await connection.raw(
    `CREATE INDEX IF NOT EXISTS organizations_abbreviation_idx ON "${organizations}" (abbreviation)`,
  );
}
