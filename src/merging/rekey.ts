/**
 * Has the record speak of one entity where it spoke of others, in a few statements whatever the number of articles.
 * How central it is to each, and what is searched, follows when the articles are projected (record/pending.ts).
 */
import type { KeyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';
import { findKeys } from '../record/store/keys';
import { placeEvents } from '../record/store/moments';
import type { MergeableKind } from './kinds';

export async function rekey(
  transaction: Raw,
  kind: MergeableKind,
  into: KeyName,
  from: readonly KeyName[],
): Promise<void> {
  const keys = await findKeys(transaction, [into, ...from]);
  const intoKey = keys.get(into);
  const fromKeys = from.flatMap((name) => keys.get(name) ?? []);
  // Without a key, no article has ever named it.
  if (fromKeys.length === 0) return;
  if (intoKey === undefined) throw new Error(`${into} has no key`);
  const bindings = { into: intoKey, from: fromKeys };
  await transaction.raw(
    `INSERT INTO record_pending SELECT DISTINCT article FROM record_posting WHERE key = ANY(CAST(:from AS int[]))
     ON CONFLICT DO NOTHING`,
    bindings,
  );
  await transaction.raw(articles(kind), bindings);
  for (const statement of [POSTINGS, SIGNALS, ...ROWS[kind]]) await transaction.raw(statement, bindings);
  const events = await rowsOf<{ event: number }>(
    transaction,
    'SELECT DISTINCT event FROM record_moment WHERE key = ANY(CAST(:from AS int[]))',
    bindings,
  );
  await placeEvents(
    transaction,
    events.map(({ event }) => event),
  );
}

const POSTINGS = `
  WITH gone AS (
    DELETE FROM record_posting WHERE key = ANY(CAST(:from AS int[])) RETURNING article, roles, published_on
  )
  INSERT INTO record_posting AS p (article, key, roles, published_on)
  SELECT article, :into, bit_or(roles), max(published_on) FROM gone GROUP BY article
  ON CONFLICT (article, key) DO UPDATE SET roles = p.roles | excluded.roles`;

const SIGNALS = `
  WITH gone AS (
    DELETE FROM record_signal WHERE key = ANY(CAST(:from AS int[])) RETURNING minute, article, root, language
  )
  INSERT INTO record_signal AS s (key, minute, article, root, language)
  SELECT :into, minute, article, max(root), min(language) FROM gone GROUP BY minute, article
  ON CONFLICT (key, minute, article) DO UPDATE SET root = greatest(s.root, excluded.root)`;

const renamed = (column: string) =>
  `CASE WHEN ${column} = ANY(CAST(:from AS int[])) THEN :into ELSE ${column} END`;
const rename = (table: string, column: string) =>
  `UPDATE ${table} SET ${column} = :into WHERE ${column} = ANY(CAST(:from AS int[]))`;

/** Rows of the articles that named one of them; quotes, citations and reports have indexes by article. */
const AFFECTED =
  'article IN (SELECT p.article FROM record_posting p WHERE p.key IN (SELECT unnest(CAST(:from AS int[])) UNION SELECT :into))';
const renameIn = (table: string, column: string) => `${rename(table, column)} AND ${AFFECTED}`;

const ROWS: Record<MergeableKind, string[]> = {
  person: [rename('record_quote', 'speaker')],
  organization: [rename('record_quote', 'on_behalf_of')],
  source: [
    renameIn('record_citation', 'source'),
    renameIn('record_citation', 'originates_from'),
    `UPDATE record_report SET sources = ARRAY(
       SELECT key FROM (SELECT ${renamed('s.key')} AS key, min(s.place) AS place
         FROM unnest(sources) WITH ORDINALITY AS s(key, place) GROUP BY 1) AS once ORDER BY place)
     WHERE sources && CAST(:from AS int[]) AND ${AFFECTED}`,
  ],
  topic: [rename('record_entity', 'parent')],
  event: [rename('record_report', 'event'), rename('record_pick', 'key')],
};

const listOf = (list: string) => `(
  SELECT coalesce(jsonb_agg(key ORDER BY place), '[]') FROM (
    SELECT ${renamed('CAST(n.key AS int)')} AS key, min(n.place) AS place
    FROM jsonb_array_elements_text(a.parts -> '${list}') WITH ORDINALITY AS n(key, place) GROUP BY 1) AS once)`;

const PARTS: Record<MergeableKind, string> = {
  person: `a.parts || jsonb_build_object('people', ${listOf('people')}, 'byline', ${listOf('byline')})`,
  organization: `a.parts || jsonb_build_object('organizations', ${listOf('organizations')})`,
  topic: `a.parts || jsonb_build_object('topics', ${listOf('topics')})`,
  source: `CASE WHEN a.parts #>> '{leadFigure,credit}' = ANY(CAST(CAST(:from AS int[]) AS text[]))
    THEN jsonb_set(a.parts, '{leadFigure,credit}', to_jsonb(CAST(:into AS int))) ELSE a.parts END`,
  event: 'a.parts',
};

/** Of two that become one, the first stands: within a kind, signals stand the weightiest first. */
const articles = (kind: MergeableKind) => `
  UPDATE record_article a SET parts = ${PARTS[kind]},
    (signal_keys, signal_weights, signal_kinds) = (
      SELECT coalesce(array_agg(key ORDER BY place), '{}'), coalesce(array_agg(weight ORDER BY place), '{}'),
        coalesce(string_agg(kind, '' ORDER BY place), '')
      FROM (
        SELECT DISTINCT ON (1) ${renamed('s.key')} AS key, s.weight, substr(a.signal_kinds, CAST(s.place AS int), 1) AS kind, s.place
        FROM unnest(a.signal_keys, a.signal_weights) WITH ORDINALITY AS s(key, weight, place) ORDER BY 1, s.place
      ) AS once)
  WHERE a.id IN (SELECT p.article FROM record_posting p WHERE p.key = ANY(CAST(:from AS int[])))`;
