/** Gathers what the metadata of an article is made from. */
import type { Core } from '@strapi/strapi';
import { type ArticlePage, articlePages } from '../../article-page/page';
import { type Raw, rowsOf } from '../../record/sql';
import { type ArticleMetadata, organizationsNamed, peopleNamed } from '../article-metadata';
import { type NamedIds, readFacts } from './facts';

/** From which centrality on (src/reading/centrality.ts) an article is about a person or organization. */
const CENTRAL = 0.4;
/** About how many at most, as for what stands around an article's timeline. */
const MOST_CENTRAL = 5;

/**
 * What is public of an article. Eleven statements at most.
 *
 * @param key of a published article
 */
export async function readArticleMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  key: number,
): Promise<ArticleMetadata> {
  const [page] = await articlePages(transaction, [key]);
  if (!page) throw new Error(`The record has no article ${key}`);
  return {
    page,
    central: await centralTo(transaction, key),
    facts: await readFacts(strapi, transaction, idsNamed(page)),
  };
}

/** A retracted article has no signals, and so nobody is central to it. */
async function centralTo(transaction: Raw, key: number): Promise<Set<string>> {
  const rows = await rowsOf<{ documentId: string }>(
    transaction,
    `SELECT e.document_id AS "documentId" FROM record_article a
     CROSS JOIN LATERAL unnest(a.signal_keys, a.signal_weights) AS s(key, weight)
     JOIN record_entity e ON e.id = s.key AND e.kind IN ('person', 'organization')
     WHERE a.id = ? AND s.weight >= ? ORDER BY s.weight DESC, e.document_id LIMIT ?`,
    [key, CENTRAL, MOST_CENTRAL],
  );
  return new Set(rows.map(({ documentId }) => documentId));
}

function idsNamed(page: ArticlePage): NamedIds {
  const ids = (references: { documentId: string }[]) => references.map(({ documentId }) => documentId);
  return {
    person: ids([...peopleNamed(page), ...page.byline]),
    organization: ids(organizationsNamed(page)),
    event: ids(page.events.map(({ event }) => event)),
    source: ids(
      page.citations.flatMap(({ source, originatesFrom }) =>
        [source, originatesFrom].filter((one) => one !== null),
      ),
    ),
    topic: ids(page.topics),
  };
}
