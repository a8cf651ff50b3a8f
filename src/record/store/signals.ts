/** Keeps the signals of articles by key and time in line with those that stand beside the articles. */
import { type Raw, rowsOf } from '../sql';

/** The signals of some articles, as they were before the articles were written. */
export type SignalsBefore = readonly Row[];

interface Row {
  article: number;
  minute: number;
  keys: number[];
  digest: string;
}

const DIGEST = `md5(concat_ws(' ', a.signal_keys, a.signal_weights, record_minute(a.published_on), a.language))`;

/** What `record_signal` holds, from `record_article a`; `condition` picks articles. */
export const signalRows = (condition: string) => `
  SELECT s.key, record_minute(a.published_on) AS minute, a.id AS article,
    CAST(round(32767 * sqrt(s.weight)) AS smallint) AS root, record_language(a.language) AS language
  FROM record_article a CROSS JOIN LATERAL unnest(a.signal_keys, a.signal_weights) AS s(key, weight)
  WHERE ${condition}`;

/** Reads the signals of articles that are about to be written. */
export function signalsBefore(transaction: Raw, articles: readonly number[]): Promise<SignalsBefore> {
  return rowsOf<Row>(
    transaction,
    `SELECT a.id AS article, record_minute(a.published_on) AS minute, array_to_json(a.signal_keys) AS keys,
       ${DIGEST} AS digest FROM record_article a WHERE a.id = ANY(?::int[])`,
    [articles],
  );
}

/** Writes the signals that have changed since. Three statements at most. */
export async function writeSignals(
  transaction: Raw,
  articles: readonly number[],
  before: SignalsBefore,
): Promise<void> {
  const now = await rowsOf<Pick<Row, 'article' | 'digest'>>(
    transaction,
    `SELECT a.id AS article, ${DIGEST} AS digest FROM record_article a WHERE a.id = ANY(?::int[])`,
    [articles],
  );
  const digests = new Map(now.map(({ article, digest }) => [article, digest]));
  const old = before.filter(({ article, digest }) => digests.get(article) !== digest);
  const known = new Map(before.map(({ article, digest }) => [article, digest]));
  const fresh = now.filter(({ article, digest }) => known.get(article) !== digest);
  await remove(transaction, old);
  if (fresh.length === 0) return;
  await transaction.raw(
    `INSERT INTO record_signal ${signalRows('a.id = ANY(?::int[])')} ON CONFLICT DO NOTHING`,
    [fresh.map(({ article }) => article)],
  );
}

async function remove(transaction: Raw, old: readonly Row[]): Promise<void> {
  const rows = old.flatMap(({ article, minute, keys }) => keys.map((key) => ({ article, minute, key })));
  if (rows.length === 0) return;
  await transaction.raw(
    `DELETE FROM record_signal s USING unnest(?::int[], ?::int[], ?::int[]) AS o(key, minute, article)
     WHERE s.key = o.key AND s.minute = o.minute AND s.article = o.article`,
    [rows.map(({ key }) => key), rows.map(({ minute }) => minute), rows.map(({ article }) => article)],
  );
}

/** Makes all signals follow from the articles: those that were written past us go, missing ones come. */
export async function mendSignals(transaction: Raw): Promise<void> {
  const [held] = await rowsOf<Sum>(transaction, `SELECT ${SUM} FROM record_signal AS s`);
  const [wanted] = await rowsOf<Sum>(transaction, `SELECT ${SUM} FROM (${signalRows('true')}) AS s`);
  if (held?.count === wanted?.count && held?.digest === wanted?.digest) return;
  await transaction.raw('DELETE FROM record_signal');
  await transaction.raw(`INSERT INTO record_signal ${signalRows('true')} ORDER BY 1, 2, 3`);
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
     FROM record_signal s FULL JOIN (${signalRows('true')}) AS w USING (key, minute, article)
     WHERE (s.root, s.language) IS DISTINCT FROM (w.root, w.language)`,
  );
}
