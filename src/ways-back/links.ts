/** Which of somebody's connections appear together: what a drawn network needs beside the list. */
import { type Raw, rowsOf } from '../record/sql';
import { LOOKED_AT } from './connections';

/** Two documents, and how many of the articles looked at name both. */
export interface Link {
  source: string;
  target: string;
  count: number;
}

/**
 * Links among people and organizations in the newest 200 articles that name a subject. One statement.
 *
 * @param subject key of somebody on the record
 */
export async function linksAmong(
  reading: Raw,
  subject: number,
  documentIds: readonly string[],
): Promise<Link[]> {
  if (documentIds.length < 2) return [];
  return rowsOf<Link>(
    reading,
    `WITH among AS (
       SELECT id, document_id FROM record_entity WHERE document_id = ANY(CAST(:documentIds AS text[]))
     ), newest AS (
       SELECT article FROM record_signal WHERE key = :subject ORDER BY minute DESC, article DESC LIMIT ${LOOKED_AT}
     ), named AS (
       SELECT n.article, m.document_id FROM newest n JOIN record_article a ON a.id = n.article
       CROSS JOIN LATERAL unnest(a.signal_keys) AS s(key) JOIN among m ON m.id = s.key
     )
     SELECT a.document_id AS source, b.document_id AS target, CAST(count(*) AS int) AS count
     FROM named a JOIN named b ON b.article = a.article AND a.document_id < b.document_id
     GROUP BY 1, 2 ORDER BY count DESC, 1, 2`,
    { documentIds: [...documentIds], subject },
  );
}
