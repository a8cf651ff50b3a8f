/** Whom and what the peers are asked about: one list for all of them, from Dateline's record. */
import { connected } from './databases';
import type { Subject } from './peer';

/** Named articles of persons that are named most, and ordinary ones: the most-named person comes first. */
const PEOPLE = `
  WITH named AS (
    SELECT e.document_id, e.slug, f.articles, row_number() OVER (ORDER BY f.articles DESC, e.id) AS rank
    FROM record_entity e JOIN record_frequency f ON f.key = e.id WHERE e.kind = 'person'
  )
  SELECT document_id AS person, slug AS "personSlug" FROM named WHERE rank <= $1 ORDER BY rank`;

/** Articles from all years, evenly spread. */
const ARTICLES = `
  WITH numbered AS (
    SELECT document_id, row_number() OVER (ORDER BY published_on, id) AS position, count(*) OVER () AS total
    FROM record_article WHERE NOT retracted
  )
  SELECT document_id AS article FROM numbered WHERE position % greatest(1, total / $1) = 0 ORDER BY position LIMIT $1`;

/** The words that most of the newest headlines hold, the commonest first. */
const COMMON = `
  SELECT word FROM (SELECT headline FROM record_article ORDER BY published_on DESC LIMIT 5000) AS newest,
    regexp_split_to_table(lower(headline), '[^[:alpha:]]+') AS word
  WHERE length(word) >= 5 GROUP BY word ORDER BY count(*) DESC, word LIMIT $1`;

/** The longest word of each of these articles' headlines. */
const OWN = `
  SELECT (SELECT word FROM regexp_split_to_table(lower(a.headline), '[^[:alpha:]]+') AS word ORDER BY length(word) DESC, word LIMIT 1) AS word
  FROM unnest($1::text[]) WITH ORDINALITY AS asked(id, position) JOIN record_article a ON a.document_id = asked.id
  ORDER BY position`;

/** @param source URL of a filled Dateline database */
export function subjectsOf(source: string, count: number): Promise<Subject[]> {
  return connected(source, async (client) => {
    const people = await client.query<{ person: string; personSlug: string }>(PEOPLE, [count]);
    const articles = await client.query<{ article: string }>(ARTICLES, [count]);
    const ids = articles.rows.map(({ article }) => article);
    const common = await client.query<{ word: string }>(COMMON, [count]);
    const own = await client.query<{ word: string }>(OWN, [ids]);
    // Every other word is a common one.
    const wordOf = (i: number) => ((i % 2 === 0 && common.rows[i / 2]) || own.rows[i]!).word;
    return ids.map((article, i) => ({
      article,
      ...people.rows[i % people.rows.length]!,
      word: wordOf(i),
    }));
  });
}
