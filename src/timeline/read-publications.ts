/** Articles as entries on their day. */
import { type Raw, rowsOf } from '../record/sql';
import type { PublicationEntry } from './entry';
import { entryDate } from './shape-event';

interface Row {
  key: number;
  documentId: string;
  slug: string | null;
  headline: string;
  day: string;
}

/** The articles of these keys, by key. One statement; none where none are asked for. */
export async function readPublications(
  transaction: Raw,
  keys: readonly number[],
): Promise<Map<number, PublicationEntry>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<Row>(
    transaction,
    `SELECT id AS key, document_id AS "documentId", slug, headline, day::text FROM record_article
     WHERE id = ANY(?::int[])`,
    [keys],
  );
  return new Map(
    rows.map(({ key, day, ...article }) => [key, { type: 'publication', ...article, date: entryDate(day) }]),
  );
}
