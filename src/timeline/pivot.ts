/** The days of what others come before or after. */
import { type Raw, rowsOf } from '../record/sql';
import { findSubjects } from '../record/subjects';

/** First and last day; `-infinity` and `infinity` where open. */
interface PivotDays {
  startsOn: string;
  endsOn: string;
}

/**
 * The days of articles (the day of publication) and events, by the id asked for. Where an article and an event have
 * one slug, the article is meant.
 */
export async function pivotDays(transaction: Raw, ids: readonly string[]): Promise<Map<string, PivotDays>> {
  if (ids.length === 0) return new Map();
  const events = await findSubjects(transaction, 'event', ids);
  const articles = await findSubjects(transaction, 'article', ids);
  const keys = new Map([...events, ...articles].map(([id, { key }]) => [id, key]));
  const rows = await rowsOf<PivotDays & { id: number }>(
    transaction,
    `SELECT id, day::text AS "startsOn", day::text AS "endsOn" FROM record_article WHERE id = ANY(CAST(:keys AS int[]))
     UNION ALL
     SELECT id, starts_on::text, ends_on::text FROM record_event WHERE id = ANY(CAST(:keys AS int[]))`,
    { keys: [...keys.values()] },
  );
  const days = new Map(rows.map(({ id, ...range }) => [id, range]));
  return new Map([...keys].flatMap(([id, key]) => (days.has(key) ? [[id, days.get(key)!]] : [])));
}
