/** More-like-this by PostgreSQL alone: `ts_rank` over the articles that have any of the article's 25 best terms. */
import type { Client } from 'pg';
import type { Collection, Ranker } from '../data/collection';
import { bestWords, indexWords, rarities } from './words';

const TABLE = `
  CREATE TEMPORARY TABLE peer (id integer PRIMARY KEY, words tsvector NOT NULL);
  CREATE INDEX peer_words_idx ON peer USING gin (words);`;
const FILL = `INSERT INTO peer SELECT id, to_tsvector('english', text)
  FROM unnest($1::int[], $2::text[]) AS x(id, text)`;
const ASK = `SELECT peer.id FROM peer, to_tsquery('english', $1) AS query
  WHERE peer.words @@ query AND peer.id < $2 AND peer.id <> $3
  ORDER BY ts_rank(peer.words, query) DESC, peer.id DESC LIMIT $4`;

/** @param client of a database in which temporary tables may be made */
export async function moreLikeThis(client: Client, collection: Collection, most: number): Promise<Ranker> {
  const index = indexWords(collection);
  const rarity = rarities(index);
  await client.query(`DROP TABLE IF EXISTS peer; ${TABLE}`);
  const texts = collection.articles.map(({ headline, texts: blocks }) => [headline, ...blocks].join('\n'));
  await client.query(FILL, [[...texts.keys()], texts]);
  await client.query('ANALYZE peer');
  return async (query, limit) => {
    const words = bestWords(index, rarity, query, most).map((word) => `'${index.names[word]!}'`);
    const asked = [words.join(' | '), collection.candidatesEnd(query), query, limit];
    return (await client.query<{ id: number }>(ASK, asked)).rows.map(({ id }) => id);
  };
}
