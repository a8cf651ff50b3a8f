/**
 * Triggers on tables that are not the record's. Those on the content tables mark the record stale when something
 * writes past the Document Service (`strapi import`, raw SQL); those on files and permissions bump the version,
 * because what a reader may see changes with them. Whoever follows the changes is told which documents show a file that
 * is other now, and that all is to be read anew where the public may read something else. They need Strapi's tables,
 * and so are no migration.
 */
import type { Core } from '@strapi/strapi';
import { connectionOf, rowsOf } from './sql';
import { watchPictures } from './watch-pictures';

/** Tables whose change alters public answers though no document changes. */
const PUBLIC_TABLES = [
  'files',
  'up_permissions',
  'up_permissions_role_lnk',
  'strapi_api_token_permissions',
  'strapi_api_token_permissions_token_lnk',
];
/** And those that decide what the public may read. */
const PERMISSION_TABLES = ['up_permissions', 'up_permissions_role_lnk'];

interface Watch {
  table: string;
  /** Of the trigger, and of its function. */
  name: string;
  each?: 'ROW';
}

/** Makes the triggers that are missing. */
export async function watchTables(strapi: Core.Strapi): Promise<void> {
  const transaction = connectionOf(strapi);
  const wanted: Watch[] = [
    ...contentTables(strapi).map((table) => ({ table, name: 'record_watch' })),
    ...PUBLIC_TABLES.map((table) => ({ table, name: 'record_touch' })),
    ...PERMISSION_TABLES.map((table) => ({ table, name: 'record_note_reset', each: 'ROW' as const })),
  ];
  const rows = await rowsOf<{ table: string; name: string }>(
    transaction,
    `SELECT c.relname AS table, t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname = ANY(?::text[]) AND c.relnamespace = current_schema()::regnamespace`,
    [[...new Set(wanted.map(({ name }) => name))]],
  );
  const present = new Set(rows.map(({ table, name }) => `${table} ${name}`));
  for (const { table, name, each = 'STATEMENT' } of wanted.filter(
    (trigger) => !present.has(`${trigger.table} ${trigger.name}`),
  )) {
    await transaction.raw(
      `CREATE OR REPLACE TRIGGER ${name} AFTER INSERT OR UPDATE OR DELETE ON "${table}"
       FOR EACH ${each} EXECUTE FUNCTION ${name}()`,
    );
  }
  await watchPictures(strapi, transaction);
}

function contentTables(strapi: Core.Strapi): string[] {
  const uids = [
    ...Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::')),
    ...Object.keys(strapi.components).filter((uid) => uid.startsWith('record.')),
  ];
  const tables = uids.flatMap((uid) => {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const joins = Object.values(attributes).flatMap((attribute) =>
      'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
    );
    return [tableName, ...joins];
  });
  return [...new Set(tables)].filter((table) => !table.startsWith('files'));
}
