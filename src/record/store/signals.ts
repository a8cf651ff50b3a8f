/** Signals by key and time, which follow from those that stand beside the articles. */
import { type Raw, rowsOf } from '../sql';
import { incoming } from './rows';

/** What `record_signal` holds of the articles that `source` gives: rows of `record_article`. */
export const signalsOf = (source: string) => `
  SELECT s.key, record_minute(a.published_on) AS minute, a.id AS article,
    CAST(round(32767 * sqrt(s.weight)) AS smallint) AS root, record_language(a.language) AS language
  FROM ${source} a CROSS JOIN LATERAL unnest(a.signal_keys, a.signal_weights) AS s(key, weight)`;

/** The part of a statement that takes away signals with the articles that it removes (`removed_record_article`). */
export const SIGNALS_REMOVED = `
  DELETE FROM record_signal s USING (${signalsOf('removed_record_article')}) AS o
  WHERE s.key = o.key AND s.minute = o.minute AND s.article = o.article AND NOT EXISTS (
    SELECT 1 FROM (${signalsOf(incoming('record_article'))}) AS n
    WHERE (n.key, n.minute, n.article, n.root, n.language) = (s.key, s.minute, s.article, s.root, s.language))
  RETURNING s.key`;

/** The part of a statement that adds signals with the articles that it adds (`added_record_article`). */
export const SIGNALS_ADDED = `
  INSERT INTO record_signal ${signalsOf('added_record_article')} ON CONFLICT DO NOTHING RETURNING key`;

/**
 * Makes all signals follow from the articles: those that were written past us go, missing ones come. Where any do,
 * whoever follows the changes has to read all anew.
 */
export async function mendSignals(transaction: Raw): Promise<void> {
  const [held] = await rowsOf<Sum>(transaction, `SELECT ${SUM} FROM record_signal AS s`);
  const [wanted] = await rowsOf<Sum>(transaction, `SELECT ${SUM} FROM (${signalsOf('record_article')}) AS s`);
  if (held?.count === wanted?.count && held?.digest === wanted?.digest) return;
  await transaction.raw('SELECT record_reset_changes()');
  // Nobody publishes meanwhile; reading goes on. The caller counts anew, and so nothing need be counted here.
  await transaction.raw('ALTER TABLE record_signal DISABLE TRIGGER USER');
  await transaction.raw('DELETE FROM record_signal');
  await transaction.raw(`INSERT INTO record_signal ${signalsOf('record_article')} ORDER BY 1, 2, 3`);
  await transaction.raw('ALTER TABLE record_signal ENABLE TRIGGER USER');
}

interface Sum {
  count: string;
  digest: string | null;
}

/** One number for all rows, whatever their order: to compare them one by one would take a sort of both sides. */
const SUM = `count(*)::text AS count,
  bit_xor(hashint8extended(CAST(s.key AS bigint) << 32 | s.article, CAST(s.minute AS bigint) << 32
    | (CAST(s.root AS int) << 16 | (CAST(s.language AS int) & 65535))))::text AS digest`;

/** Signals that are not as the articles say, as lines of `record:check`. */
export function wrongSignals(transaction: Raw): Promise<Record<string, unknown>[]> {
  return rowsOf<Record<string, unknown>>(
    transaction,
    `SELECT key, minute, article, s.root AS held, w.root AS wanted
     FROM record_signal s FULL JOIN (${signalsOf('record_article')}) AS w USING (key, minute, article)
     WHERE (s.root, s.language) IS DISTINCT FROM (w.root, w.language)`,
  );
}
