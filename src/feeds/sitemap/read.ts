/** The articles of sitemaps, from the record. */
import type { Core } from '@strapi/strapi';
import { openReading } from '../../record/reading/session';
import { instantOf, type Raw, rowsOf } from '../../record/sql';
import { digestsOf, MOST_URLS, type Part } from './parts';

export interface SitemapArticle {
  documentId: string;
  slug: string | null;
  canonicalUrl: string | null;
  /** ISO 8601 in UTC. */
  changedOn: string;
}

export interface NewsArticle extends SitemapArticle {
  headline: string;
  language: string;
  publishedOn: string;
}

/** How many articles are read at once. */
const BATCH = 1_000;
/** What Google takes of a sitemap of news. */
const MOST_NEWS = 1_000;
const NEWS_DAYS = 2;

const COLUMNS = `a.document_id AS "documentId", a.slug, a.canonical_url AS "canonicalUrl",
  ${instantOf('coalesce(a.updated_on, a.published_on)')} AS "changedOn"`;

/** How many articles are on the record: a counter that the record keeps. One statement. */
export async function articleCount(reading: Raw): Promise<number> {
  const [row] = await rowsOf<{ articles: number }>(
    reading,
    'SELECT articles FROM record_frequency WHERE key = 0',
  );
  return row?.articles ?? 0;
}

/**
 * The articles of a part, read as they are asked for. Each batch has a connection for the moment that it takes, so
 * that a slow reader holds none.
 */
export async function* articlesOf(strapi: Core.Strapi, part: Part): AsyncGenerator<SitemapArticle> {
  const { first, last } = digestsOf(part);
  let [digest, key, shown] = [first, -1, 0];
  while (shown < MOST_URLS) {
    const rows = await openReading(strapi, (reading) =>
      rowsOf<SitemapArticle & { digest: number; key: number }>(reading, OF_PART, {
        ...{ digest, key, last, rows: Math.min(BATCH, MOST_URLS - shown) },
      }),
    );
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    [digest, key, shown] = [end.digest, end.key, shown + rows.length];
  }
}

const OF_PART = `
  SELECT ${COLUMNS}, record_spread(a.document_id) AS digest, a.id AS key FROM record_article a
  WHERE (record_spread(a.document_id), a.id) > (CAST(:digest AS int), CAST(:key AS int))
    AND record_spread(a.document_id) <= CAST(:last AS int)
  ORDER BY record_spread(a.document_id), a.id LIMIT :rows`;

/** The articles of the last two days, newest first; retracted ones are no news. One statement. */
export function recentArticles(reading: Raw, now: Date): Promise<NewsArticle[]> {
  const since = new Date(now.getTime() - NEWS_DAYS * 24 * 60 * 60 * 1000).toISOString();
  return rowsOf<NewsArticle>(
    reading,
    `SELECT ${COLUMNS}, a.headline, a.language, ${instantOf('a.published_on')} AS "publishedOn" FROM record_article a
     WHERE a.published_on > CAST(:since AS timestamptz) AND a.published_on <= CAST(:now AS timestamptz)
       AND NOT a.retracted
     ORDER BY a.published_on DESC, a.id DESC LIMIT ${MOST_NEWS}`,
    { since, now: now.toISOString() },
  );
}
