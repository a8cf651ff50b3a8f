/** Who appears with somebody: people and organizations, with how often and how surprising that is. */
import { instantOf, type Raw, rowsOf } from '../record/sql';
import { surprise } from './surprise';
import type { EntityReference, Page, PageAsked } from './types';

/** Of each subject, how many of its newest articles are looked at. */
export const LOOKED_AT = 200;

export interface Connection extends EntityReference {
  type: 'person' | 'organization';
  /** Articles that name both, among the newest 200 of the subject. */
  count: number;
  /** See surprise.ts: -1 to 1. */
  surprise: number;
  /** The newest article that says so. */
  article: { documentId: string; slug: string | null; headline: string; publishedOn: string };
}

interface Row {
  subject: number;
  type: Connection['type'];
  documentId: string;
  slug: string | null;
  name: string;
  count: number;
  looked: number;
  first: number;
  second: number;
  archive: number;
  article: string;
  articleSlug: string | null;
  headline: string;
  publishedOn: string;
}

/**
 * The connections of each of these people or organizations: most often first, then the most surprising. A byline or
 * a retracted article makes none. One statement.
 *
 * @param subjects keys of people or organizations on the record
 * @returns a page for each subject, in their order
 */
export async function connectionsOf(
  transaction: Raw,
  subjects: readonly number[],
  asked: PageAsked,
): Promise<Page<Connection>[]> {
  const rows = await rowsOf<Row>(transaction, CONNECTIONS, { subjects: [...subjects], looked: LOOKED_AT });
  return subjects.map((subject) => {
    const own = rows.filter((row) => row.subject === subject).map(connection);
    return pageOf(own.sort(mostOftenFirst), asked);
  });
}

const CONNECTIONS = `
  WITH newest AS (
    SELECT s.key AS subject, p.article, p.published_on, count(*) OVER (PARTITION BY s.key) AS looked
    FROM unnest(CAST(:subjects AS int[])) AS s(key)
    CROSS JOIN LATERAL (
      SELECT p.article, p.published_on FROM record_posting p WHERE p.key = s.key AND p.weight > 0
      ORDER BY p.published_on DESC, p.article DESC LIMIT :looked
    ) AS p
  ), together AS (
    SELECT n.subject, o.key, n.looked, count(*) AS count,
      (array_agg(n.article ORDER BY n.published_on DESC, n.article DESC))[1] AS article
    FROM newest n JOIN record_posting o ON o.article = n.article AND o.key <> n.subject AND o.weight > 0
    GROUP BY n.subject, o.key, n.looked
  )
  SELECT t.subject, e.kind AS type, e.document_id AS "documentId", e.slug, e.label AS name,
    CAST(t.count AS int) AS count, CAST(t.looked AS int) AS looked, own.articles AS first, f.articles AS second,
    whole.articles AS archive, a.document_id AS article, a.slug AS "articleSlug", a.headline,
    ${instantOf('a.published_on')} AS "publishedOn"
  FROM together t
  JOIN record_entity e ON e.id = t.key AND e.kind IN ('person', 'organization')
  JOIN record_article a ON a.id = t.article
  JOIN record_frequency f ON f.key = t.key
  JOIN record_frequency own ON own.key = t.subject
  JOIN record_frequency whole ON whole.key = 0`;

function connection(row: Row): Connection {
  const { type, documentId, slug, name, count, article, articleSlug, headline, publishedOn } = row;
  return {
    ...{ type, documentId, slug, name, count, surprise: surprise(row) },
    article: { documentId: article, slug: articleSlug, headline, publishedOn },
  };
}

type Place = Pick<Connection, 'count' | 'surprise' | 'documentId'>;

function mostOftenFirst(one: Place, other: Place): number {
  return (
    other.count - one.count ||
    other.surprise - one.surprise ||
    (one.documentId < other.documentId ? -1 : Number(one.documentId > other.documentId))
  );
}

function pageOf(all: Connection[], { limit, after }: PageAsked): Page<Connection> {
  const [count, surprising, documentId] = after ?? [];
  const place = { count: Number(count), surprise: Number(surprising), documentId: String(documentId) };
  const rest = after ? all.filter((one) => mostOftenFirst(place, one) < 0) : all;
  const entries = rest.slice(0, limit);
  const last = entries.at(-1);
  const next = rest.length > limit && last ? [last.count, last.surprise, last.documentId] : null;
  return { entries, next };
}
