/** A peer's own database beside Dateline's, filled by COPY from Dateline's content tables. */
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from, to } from 'pg-copy-streams';

/** Rows of one table of the peer, as a question to Dateline's content tables. */
export interface Filling {
  table: string;
  columns: string[];
  select: string;
}

export interface PeerDatabase {
  url: string;
  /** Whether it already holds this archive. */
  filled: boolean;
}

/** Runs work on a connection of its own. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Finds a peer's database for an archive, or makes it anew where it holds something else. */
export async function peerDatabase(adminUrl: string, source: string, peer: string): Promise<PeerDatabase> {
  const name = `${new URL(source).pathname.slice(1)}_${peer}`;
  const url = withDatabase(adminUrl, name);
  const counts = await connected(source, countsOf);
  const filled = await connected(adminUrl, async (admin) => {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount && (await connected(url, fillOf)) === counts) return true;
    await admin.query(`DROP DATABASE IF EXISTS "${name}"`);
    await admin.query(`CREATE DATABASE "${name}"`);
    return false;
  });
  return { url, filled };
}

/** Fills the tables of a peer, in one transaction, and notes which archive it holds. */
export async function fill(
  source: string,
  target: string,
  fillings: readonly Filling[],
  onProgress: (text: string) => void,
): Promise<void> {
  await connected(source, (reader) =>
    connected(target, async (writer) => {
      await writer.query('BEGIN');
      // Foreign keys hold in the source; checking each row again would cost most of the time.
      await writer.query('SET LOCAL session_replication_role = replica');
      for (const filling of fillings) {
        onProgress(`filling ${filling.table}`);
        await copy(reader, writer, filling);
        await settleSequence(writer, filling.table);
      }
      await writer.query('CREATE SCHEMA bench');
      await writer.query('CREATE TABLE bench.fill (counts text NOT NULL)');
      await writer.query('INSERT INTO bench.fill VALUES ($1)', [await countsOf(reader)]);
      await writer.query('COMMIT');
      onProgress('analyzing');
      await writer.query('VACUUM ANALYZE');
    }),
  );
}

/**
 * The archive of so many articles: `bench_<size>`, or the latest of its kind, `bench_<size>_v<n>`.
 *
 * @throws Error where the server has none
 */
export function archiveOfSize(adminUrl: string, size: number): Promise<string> {
  return connected(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE datname ~ $1 ORDER BY length(datname) DESC, datname DESC',
      [`^bench_${size}(_v[0-9]+)?$`],
    );
    if (!rows[0]) throw new Error(`There is no archive of ${size} articles in this server.`);
    return withDatabase(adminUrl, rows[0].datname);
  });
}

/** The URL of another database of the same server. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

async function copy(reader: Client, writer: Client, { table, columns, select }: Filling): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const output = reader.query(to(`COPY (${select}) TO STDOUT`));
  const input = writer.query(from(`COPY "${table}" (${names}) FROM STDIN`));
  await pipeline(output, input);
}

/** A sequence behind the ids that were copied would give them again. */
async function settleSequence(writer: Client, table: string): Promise<void> {
  const { rows } = await writer.query<{ sequence: string | null }>(
    `SELECT pg_get_serial_sequence(c.table_name, 'id') AS sequence FROM information_schema.columns c
     WHERE c.table_schema = 'public' AND c.table_name = $1 AND c.column_name = 'id'`,
    [table],
  );
  const sequence = rows[0]?.sequence;
  if (!sequence) return;
  await writer.query(`SELECT setval($1, (SELECT coalesce(max(id), 0) + 1 FROM "${table}"), false)`, [
    sequence,
  ]);
}

/** How much a Dateline database holds, as text: two archives of one name differ in it. */
async function countsOf(reader: Client): Promise<string> {
  const { rows } = await reader.query<{ counts: string }>(`
    SELECT json_build_object(
      'articles', (SELECT count(*) FROM articles), 'people', (SELECT count(*) FROM people),
      'events', (SELECT count(*) FROM events), 'mentions', (SELECT count(*) FROM articles_people_lnk),
      'newest', (SELECT max(published_on) FROM articles))::text AS counts`);
  return rows[0]!.counts;
}

async function fillOf(client: Client): Promise<string | null> {
  const table = await client.query("SELECT to_regclass('bench.fill') IS NOT NULL AS there");
  if (!table.rows[0]?.there) return null;
  const { rows } = await client.query<{ counts: string }>('SELECT counts FROM bench.fill');
  return rows[0]?.counts ?? null;
}
