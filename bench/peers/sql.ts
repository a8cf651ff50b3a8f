/** What somebody would write in SQL on Dateline's own tables, without bounds: asked on a connection, not by HTTP. */
import { Client } from 'pg';
import { connected } from './databases';
import type { Ask, Peer, QuestionName, StartOptions } from './peer';
import { ensureText } from './sql-text';

/** Every article that shares a person, organization or term, by how rare what it shares is. */
const JOIN = `
  WITH subject AS (
    SELECT a.id AS article, s.key, ln(1 + (n.articles - f.articles + 0.5) / (f.articles + 0.5)) AS idf
    FROM record_article a CROSS JOIN unnest(a.signal_keys) AS s(key) JOIN record_key k ON k.id = s.key
      JOIN record_frequency f ON f.key = s.key JOIN record_frequency n ON n.key = 0
    WHERE a.document_id = $1 AND k.kind IN ('person', 'organization', 'term')
  ), scored AS (
    SELECT p.article, sum(s.idf) AS score
    FROM subject s JOIN record_signal p ON p.key = s.key AND p.article <> s.article
    GROUP BY p.article ORDER BY score DESC, p.article LIMIT 10
  )
  SELECT a.document_id AS id FROM scored JOIN record_article a ON a.id = scored.article ORDER BY score DESC, a.id`;

/** "More like this": the article's 25 most telling words, by frequency and rarity, one of which suffices. */
const MORE_LIKE_THIS = `
  WITH words AS (
    SELECT t.article, u.lexeme FROM record_article a JOIN bench.text t ON t.article = a.id
      CROSS JOIN unnest(t.words) AS u JOIN bench.word w ON w.word = u.lexeme
    WHERE a.document_id = $1
    ORDER BY cardinality(u.positions) * ln((SELECT articles FROM record_frequency WHERE key = 0)::float / w.articles) DESC, u.lexeme
    LIMIT 25
  ), query AS (
    SELECT article, CAST(string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ') AS tsquery) AS words
    FROM words GROUP BY article
  )
  SELECT a.document_id AS id FROM query JOIN bench.text t ON t.words @@ query.words AND t.article <> query.article
    JOIN record_article a ON a.id = t.article
  ORDER BY ts_rank(t.words, query.words) DESC, a.id LIMIT 10`;

const SEARCH = `
  SELECT a.document_id AS id FROM websearch_to_tsquery('english', $1) AS query
    JOIN bench.text t ON t.words @@ query JOIN record_article a ON a.id = t.article
  ORDER BY ts_rank(t.words, query) DESC, a.id LIMIT 25`;

/** The sum over everything shared, over all articles that share it. */
export const uncappedJoin: Peer = sqlPeer(
  'Uncapped join',
  async () => {},
  (question) => ({
    related: ({ article }) => question('related', JOIN, article),
  }),
);

/** PostgreSQL's own full text. */
export const tsRank: Peer = sqlPeer('ts_rank', ensureText, (question) => ({
  related: ({ article }) => question('more_like_this', MORE_LIKE_THIS, article),
  search: ({ word }) => question('search', SEARCH, word),
}));

type Question = (name: string, sql: string, value: string) => ReturnType<Ask>;

function sqlPeer(
  name: string,
  prepare: (client: Client, onProgress: (text: string) => void) => Promise<void>,
  questions: (question: Question) => Partial<Record<QuestionName, Ask>>,
): Peer {
  return {
    name,
    async start({ source, onProgress }: StartOptions) {
      await connected(source, (client) => prepare(client, onProgress));
      const client = new Client({ connectionString: source });
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
      // Named, so that the server parses it once.
      const question: Question = async (name, text, value) => {
        const answer = await client.query<{ id: string }>({ name, text, values: [value] });
        return { ids: answer.rows.map(({ id }) => id), bytes: JSON.stringify(answer.rows).length };
      };
      return {
        version: `PostgreSQL ${rows[0]?.server_version}`,
        ask: questions(question),
        memory: async () => Number.NaN,
        stop: () => client.end(),
      };
    },
  };
}
