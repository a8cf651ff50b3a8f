/** The full text that a peer searches: tables of the benchmark's own, in the schema `bench` of Dateline's database. */
import type { Client } from 'pg';

const TABLES = [
  'CREATE SCHEMA IF NOT EXISTS bench',
  'DROP TABLE IF EXISTS bench.text, bench.word',
  `CREATE TABLE bench.text AS
     SELECT r.id AS article, setweight(to_tsvector('english', r.headline), 'A')
       || setweight(to_tsvector('english', coalesce(r.standfirst, '')), 'B')
       || to_tsvector('english', coalesce(
         (SELECT string_agg(piece #>> '{}', ' ') FROM jsonb_path_query(a.body, 'strict $.**.text') AS piece), '')) AS words
     FROM record_article r JOIN articles a ON a.document_id = r.document_id AND a.published_at IS NOT NULL`,
  'ALTER TABLE bench.text ADD PRIMARY KEY (article)',
  'CREATE INDEX text_words_idx ON bench.text USING gin (words)',
  "CREATE TABLE bench.word AS SELECT word, ndoc AS articles FROM ts_stat('SELECT words FROM bench.text')",
  'ALTER TABLE bench.word ADD PRIMARY KEY (word)',
  'VACUUM ANALYZE bench.text',
  'VACUUM ANALYZE bench.word',
];

/** Makes the tables where there are none of this archive. */
export async function ensureText(client: Client, onProgress: (text: string) => void): Promise<void> {
  if (await isMade(client)) return;
  onProgress('ts_rank: indexing the text of all articles');
  for (const statement of TABLES) await client.query(statement);
}

async function isMade(client: Client): Promise<boolean> {
  const found = await client.query<{ there: boolean }>(
    "SELECT to_regclass('bench.word') IS NOT NULL AS there",
  );
  if (!found.rows[0]?.there) return false;
  const { rows } = await client.query<{ same: boolean }>(
    'SELECT (SELECT count(*) FROM bench.text) = (SELECT count(*) FROM record_article) AS same',
  );
  return rows[0]?.same === true;
}
