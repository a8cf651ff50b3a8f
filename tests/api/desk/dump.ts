import type { Core } from '@strapi/strapi';

/** Every table that holds documents, their parts, slugs, decisions or the record; not those that log changes of it. */
const KEPT =
  /^(record_(?!state|key|pending|commit|difference|frequency_change|tally_change|change|event_change)|slugs$|decisions$)/;
// When something happened is no part of what it is, nor that a slug was public for a while: it goes on answering.
const MOMENTS = ['created_at', 'updated_at', 'revised', 'version', 'was_public'];

/** All rows of those tables as texts, by table, without moments. */
export async function dump(strapi: Core.Strapi): Promise<Record<string, string[]>> {
  const content = Object.keys({ ...strapi.contentTypes, ...strapi.components })
    .filter((uid) => /^(api::|record\.)/.test(uid))
    .flatMap((uid) => {
      const { tableName, attributes } = strapi.db.metadata.get(uid);
      const joins = Object.values(attributes).flatMap((attribute) =>
        'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
      );
      return [tableName, ...joins];
    });
  const { rows } = await strapi.db.connection.raw(
    `SELECT tablename FROM pg_tables WHERE schemaname = current_schema()`,
  );
  const own = rows
    .map(({ tablename }: { tablename: string }) => tablename)
    .filter((name: string) => KEPT.test(name));
  const dumped: Record<string, string[]> = {};
  for (const table of [...new Set<string>([...content, ...own])].sort()) {
    const result = await strapi.db.connection.raw(`SELECT to_jsonb(t)::text AS row FROM "${table}" t`);
    dumped[table] = result.rows
      .map(({ row }: { row: string }) => {
        const parsed = JSON.parse(row);
        for (const moment of MOMENTS) delete parsed[moment];
        // A counter at nought counts as none.
        return parsed.articles === 0 || parsed.events === 0 ? '' : JSON.stringify(parsed);
      })
      .filter(Boolean)
      .sort();
  }
  return dumped;
}
