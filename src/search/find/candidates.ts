/** Reads what a query finds in a window. */
import { type Raw, rowsOf } from '../../record/sql';
import type { SearchedKind } from '../../record/text/marks';
import type { Reading } from '../query/tsquery';
import type { Candidate, Days } from '../types';
import type { Group } from './groups';
import { MOST, type Window, windowQuery } from './window';

/** What to find: tsqueries in PostgreSQL's notation. */
export interface Asked {
  /** What the index is asked, filters and all. */
  coarse: string;
  /** Of these a row must fulfil one, and is ranked by the best. */
  readings: Reading[];
  days: Days;
}

export interface Read {
  candidates: Candidate[];
  /** There was more in the window than was read. */
  cut: boolean;
}

/** Weights of D, C, B and A: body, what stands beside, standfirst, headline or names. */
const WEIGHTS = '{0.1, 0.2, 0.4, 1.0}';
/** ts_rank_cd divides by 1 + the logarithm of the length. */
const BY_LENGTH = 1;

/*
 * Rows are bounded before anything is looked at but the index: so a phrase of common words is not looked for in every
 * row that has them.
 */
const readStatement = (kinds: readonly SearchedKind[]) => `
  SELECT id, kind, popularity, CAST(first_day AS text) AS day, retracted, read, ranked.text
  FROM (
    SELECT *, count(*) OVER () AS read FROM (
      ${rowsOfKinds(kinds)} LIMIT CAST(:most AS int)
    ) AS bounded
  ) AS counted
  CROSS JOIN LATERAL (
    SELECT max(ts_rank_cd('${WEIGHTS}', counted.words, r.words, ${BY_LENGTH})) AS text
    FROM unnest(CAST(CAST(:exact AS text[]) AS tsquery[]), CAST(CAST(:ranking AS text[]) AS tsquery[])) AS r(exact, words)
    WHERE counted.words @@ r.exact
  ) AS ranked
  WHERE ranked.text IS NOT NULL`;

/** The partial indexes of record_text: a word that articles have often may be in hardly any event. */
const CLASSES: Record<string, string> = {
  article: `kind = 'article'`,
  event: `kind = 'event'`,
  named: `kind NOT IN ('article', 'event')`,
};

function rowsOfKinds(kinds: readonly SearchedKind[]): string {
  const classes = new Set(kinds.map((kind) => (kind in CLASSES ? kind : 'named')));
  const selects = [...classes].map(
    (name) => `SELECT * FROM record_text
      WHERE ${CLASSES[name]} AND words @@ CAST(:coarse AS tsquery) AND kind = ANY(CAST(:kinds AS text[]))
        AND (CAST(:from AS date) IS NULL OR last_day >= CAST(:from AS date))
        AND (CAST(:to AS date) IS NULL OR first_day <= CAST(:to AS date))`,
  );
  return selects.join(' UNION ALL ');
}

/** Reads a window of a group. One statement. */
export async function readWindow(
  transaction: Raw,
  group: Group,
  asked: Asked,
  window: Window,
): Promise<Read> {
  const { coarse, readings, days } = asked;
  const marks = windowQuery(group, window);
  const rows = await rowsOf<Candidate & { read: string }>(transaction, readStatement(group.kinds), {
    coarse: marks ? `(${coarse}) & ${marks}` : coarse,
    ...{ exact: readings.map(({ exact }) => exact), ranking: readings.map(({ words }) => words) },
    ...{ ...days, kinds: [...group.kinds], most: MOST + 1 },
  });
  return {
    candidates: rows.slice(0, MOST).map(({ read: _, ...candidate }) => candidate),
    cut: Number(rows[0]?.read ?? 0) > MOST,
  };
}

/**
 * How many rows the planner expects: a guess from statistics, at no cost. Only what is tried first depends on it.
 *
 * @returns rows that fulfil `coarse`, of all types
 */
export async function expectedRows(transaction: Raw, { coarse }: Asked): Promise<number> {
  const [row] = await rowsOf<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    transaction,
    'EXPLAIN (FORMAT JSON) SELECT 1 FROM record_text WHERE words @@ CAST(? AS tsquery)',
    [coarse],
  );
  return row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
}
