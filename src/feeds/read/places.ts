/** Which articles stand in one document of a feed. */
import type { Position } from '../../http/cursor';
import { type Raw, rowsOf } from '../../record/sql';
import { NEWEST } from '../../ways-back/articles';
import { exactly } from '../../ways-back/sql';
import { MOST_ENTRIES } from '../archive';

/** An article in the order of a feed. */
export interface Place {
  key: number;
  documentId: string;
  /** What the feed is ordered by, in full. */
  at: string;
}

/** Where in a feed a document begins; null for its newest entry. */
export type After = Position | null;

/** The articles that name a subject, or all; newest first, one more than a document holds. One statement. */
export function newestArticles(reading: Raw, subject: number | null, after: After): Promise<Place[]> {
  const [at, article] = after ?? NEWEST;
  const range = { at, article, rows: MOST_ENTRIES + 1 };
  return subject === null
    ? rowsOf<Place>(reading, OF_ALL, range)
    : rowsOf<Place>(reading, OF_SUBJECT, { ...range, subject });
}

const OF_ALL = `
  SELECT a.id AS key, a.document_id AS "documentId", ${exactly('a.published_on')} AS at FROM record_article a
  WHERE (a.published_on, a.id) < (CAST(:at AS timestamptz), CAST(:article AS int))
  ORDER BY a.published_on DESC, a.id DESC LIMIT :rows`;

const OF_SUBJECT = `
  SELECT p.article AS key, a.document_id AS "documentId", ${exactly('p.published_on')} AS at FROM (
    SELECT p.article, p.published_on FROM record_posting p
    WHERE p.key = CAST(:subject AS int) AND p.roles > 0
      AND (p.published_on, p.article) < (CAST(:at AS timestamptz), CAST(:article AS int))
    ORDER BY p.published_on DESC, p.article DESC LIMIT :rows
  ) AS p JOIN record_article a ON a.id = p.article
  ORDER BY p.published_on DESC, p.article DESC`;

/** Before the latest correction of all. */
const LATEST = ['9999-12-31', 2_147_483_647] as const;

/** The articles that have been corrected, by their latest correction; `at` is its day. One statement. */
export function correctedArticles(reading: Raw, after: After): Promise<Place[]> {
  const [at, article] = after ?? LATEST;
  return rowsOf<Place>(
    reading,
    `SELECT a.id AS key, a.document_id AS "documentId", record_corrected_on(a.parts) AS at FROM record_article a
     WHERE record_corrected_on(a.parts) IS NOT NULL
       AND (record_corrected_on(a.parts), a.id) < (:at, CAST(:article AS int))
     ORDER BY record_corrected_on(a.parts) DESC, a.id DESC LIMIT :rows`,
    { at, article, rows: MOST_ENTRIES + 1 },
  );
}
