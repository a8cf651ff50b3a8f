/** Who appears with somebody: people and organizations, with how often and how surprising that is. */

import { noteLists } from '../record/dependencies';
import { SIGNAL_LETTERS } from '../record/projection/signals';
import { instantOf, type Raw, rowsOf } from '../record/sql';
import { surprise } from './surprise';
import type { EntityReference, Page, PageAsked } from './types';

/** Of each subject, how many of its newest articles are looked at. */
export const LOOKED_AT = 200;

/** Letters of the signals that are nobody. */
const OTHERS = [SIGNAL_LETTERS.event, SIGNAL_LETTERS.story, SIGNAL_LETTERS.source, SIGNAL_LETTERS.term].join(
  '',
);

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
  // How surprising it is depends on how common both are in the archive.
  noteLists('article');
  const rows = await rowsOf<Row>(transaction, CONNECTIONS, {
    ...{ subjects: [...subjects], looked: LOOKED_AT, rows: asked.limit + 1 },
    most: asked.after ? Number(asked.after[0]) : LOOKED_AT,
  });
  return subjects.map((subject) => {
    const own = rows.filter((row) => row.subject === subject).map(connection);
    return pageOf(own.sort(mostOftenFirst), asked);
  });
}

/*
 * People and organizations come first among an article's signals (src/record/projection/signals.ts). Only those that
 * may stand on the page are looked at more closely: those that appear as often as its last, or more often.
 */
const CONNECTIONS = `
  WITH newest AS (
    SELECT s.key AS subject, p.article, p.minute, count(*) OVER (PARTITION BY s.key) AS looked
    FROM unnest(CAST(:subjects AS int[])) AS s(key)
    CROSS JOIN LATERAL (
      SELECT p.article, p.minute FROM record_signal p WHERE p.key = s.key
      ORDER BY p.minute DESC, p.article DESC LIMIT CAST(:looked AS int)
    ) AS p
  ), together AS (
    SELECT n.subject, o.key, n.looked, count(*) AS count, max(CAST(n.minute AS bigint) << 32 | n.article) AS newest
    FROM newest n JOIN record_article a ON a.id = n.article
    CROSS JOIN LATERAL unnest(
      trim_array(a.signal_keys, length(a.signal_kinds) - length(rtrim(a.signal_kinds, '${OTHERS}')))) AS o(key)
    WHERE o.key <> n.subject GROUP BY n.subject, o.key, n.looked
  ), placed AS (
    SELECT *, rank() OVER (PARTITION BY subject ORDER BY count DESC) AS place,
      count(*) FILTER (WHERE count = CAST(:most AS int)) OVER (PARTITION BY subject) AS same
    FROM together WHERE count <= CAST(:most AS int)
  )
  SELECT t.subject, e.kind AS type, e.document_id AS "documentId", e.slug, e.label AS name,
    CAST(t.count AS int) AS count, CAST(t.looked AS int) AS looked, own.articles AS first, f.articles AS second,
    whole.articles AS archive, a.document_id AS article, a.slug AS "articleSlug", a.headline,
    ${instantOf('a.published_on')} AS "publishedOn"
  FROM placed t
  JOIN record_entity e ON e.id = t.key
  JOIN record_article a ON a.id = CAST(t.newest & 4294967295 AS int)
  JOIN record_frequency f ON f.key = t.key
  JOIN record_frequency own ON own.key = t.subject
  JOIN record_frequency whole ON whole.key = 0
  WHERE t.place <= t.same + CAST(:rows AS int)`;

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
