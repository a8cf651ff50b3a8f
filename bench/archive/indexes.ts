/** Takes away what makes loading slow, and puts it back. */
import type { Client } from 'pg';

/** What was taken away, as statements that make it again. */
export type Dropped = string[];

/** Drops the indexes and unique constraints of these tables, all but primary keys. */
export async function dropIndexes(client: Client, tables: readonly string[]): Promise<Dropped> {
  const { rows } = await client.query<{ drop: string; create: string }>(
    `SELECT CASE WHEN c.conname IS NULL THEN format('DROP INDEX %I', i.relname)
       ELSE format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname) END AS drop,
     CASE WHEN c.conname IS NULL THEN pg_get_indexdef(i.oid)
       ELSE format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) END AS create
     FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
     LEFT JOIN pg_constraint c ON c.conindid = i.oid AND c.contype = 'u'
     WHERE NOT x.indisprimary AND t.relname = ANY($1) AND t.relnamespace = current_schema()::regnamespace`,
    [tables],
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ create }) => create);
}

/** Makes them again, one after another: PostgreSQL uses several processes for each. */
export async function createIndexes(
  client: Client,
  dropped: Dropped,
  onEach: (done: number) => void,
): Promise<void> {
  await client.query("SET maintenance_work_mem = '1GB'");
  for (const [done, statement] of dropped.entries()) {
    await client.query(statement);
    onEach(done + 1);
  }
}
