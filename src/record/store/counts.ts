/** Counters that the record keeps beside its rows: how rare a key is, and how many events begin in each month. */
import { type Raw, rowsOf } from '../sql';

const FREQUENCIES = `
  SELECT key, count(*)::integer AS articles FROM record_signal GROUP BY key
  UNION ALL SELECT 0, count(*)::integer FROM record_article`;

const MONTH = `CASE WHEN isfinite(starts_on) THEN CAST(date_trunc('month', CAST(starts_on AS timestamp)) AS date)
  ELSE starts_on END`;

/** As the triggers count (database/migrations): timelines of articles and events are short and have no tally. */
const TALLIES = `
  SELECT m.key, ${MONTH} AS month, m.significance, count(*)::integer AS events
  FROM record_moment m JOIN record_key k ON k.id = m.key AND k.kind NOT IN ('article', 'event') GROUP BY 1, 2, 3
  UNION ALL SELECT 0, ${MONTH}, significance, count(*)::integer FROM record_event GROUP BY 2, 3`;

const MISCOUNTED = `
  SELECT record_reset_changes() WHERE EXISTS (
    SELECT 1 FROM record_frequency f FULL JOIN (${FREQUENCIES}) AS t USING (key)
    WHERE coalesce(f.articles, 0) <> coalesce(t.articles, 0)
  ) OR EXISTS (
    SELECT 1 FROM record_tally c FULL JOIN (${TALLIES}) AS t USING (key, month, significance)
    WHERE coalesce(c.events, 0) <> coalesce(t.events, 0))`;

/**
 * Counts anew. Transactions under way add theirs when they commit, after this one. Where the counts were others,
 * whoever follows the changes has to read all anew: no document tells of it.
 */
export async function recount(transaction: Raw): Promise<void> {
  await transaction.raw(MISCOUNTED);
  await transaction.raw('UPDATE record_state SET version = version + 1');
  await transaction.raw('DELETE FROM record_frequency');
  await transaction.raw(`INSERT INTO record_frequency (key, articles) ${FREQUENCIES}`);
  await transaction.raw('SELECT record_popular(ARRAY(SELECT id FROM record_entity))');
  await transaction.raw('DELETE FROM record_tally');
  await transaction.raw(`INSERT INTO record_tally (key, month, significance, events) ${TALLIES}`);
}

/** Counters that are not what the rows make them, as lines of `record:check`. */
export async function wrongCounts(
  transaction: Raw,
): Promise<{ source: string; line: Record<string, unknown> }[]> {
  const frequencies = await rowsOf<Record<string, unknown>>(
    transaction,
    `SELECT key, f.articles AS counted, t.articles AS true FROM record_frequency f
     FULL JOIN (${FREQUENCIES}) AS t USING (key) WHERE coalesce(f.articles, 0) <> coalesce(t.articles, 0)`,
  );
  const tallies = await rowsOf<Record<string, unknown>>(
    transaction,
    `SELECT key, month::text, significance, c.events AS counted, t.events AS true FROM record_tally c
     FULL JOIN (${TALLIES}) AS t USING (key, month, significance)
     WHERE coalesce(c.events, 0) <> coalesce(t.events, 0)`,
  );
  return [
    ...frequencies.map((line) => ({ source: 'record_frequency', line })),
    ...tallies.map((line) => ({ source: 'record_tally', line })),
  ];
}
