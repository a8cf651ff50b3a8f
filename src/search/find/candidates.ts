/** Reads what a query finds in a window. */
import { type Raw, rowsOf } from '../../record/sql';
import type { Candidate, Days } from '../types';
import type { Group } from './groups';
import { MOST, type Window, windowQuery } from './window';

/** What to find: tsqueries in PostgreSQL's notation. */
export interface Asked {
  /** What a row must fulfil, filters and all. */
  query: string;
  /** What counts for ranking; empty where nothing does. */
  words: string;
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
const DISTANCE = /<(?:-|\d+)>/g;

/*
 * The index answers all but the order of words within a phrase. So that a phrase of common words is not looked for
 * in every row that has them, the rows are bounded before the phrase is looked at.
 */
const READ = `
  SELECT id, kind, popularity, CAST(first_day AS text) AS day, retracted, read,
    ts_rank_cd('${WEIGHTS}', words, CAST(:words AS tsquery), ${BY_LENGTH}) AS text
  FROM (
    SELECT id, kind, popularity, first_day, retracted, words, count(*) OVER () AS read FROM (
      SELECT * FROM record_text
      WHERE words @@ CAST(:coarse AS tsquery)
        AND (CAST(:from AS date) IS NULL OR last_day >= CAST(:from AS date))
        AND (CAST(:to AS date) IS NULL OR first_day <= CAST(:to AS date))
      LIMIT :most
    ) AS bounded
  ) AS counted
  WHERE CAST(:exact AS tsquery) IS NULL OR words @@ CAST(:exact AS tsquery)`;

/** Reads a window of a group. One statement. */
export async function readWindow(
  transaction: Raw,
  group: Group,
  asked: Asked,
  window: Window,
): Promise<Read> {
  const query = `(${asked.query}) & ${windowQuery(group, window)}`;
  const coarse = query.replace(DISTANCE, '&');
  const rows = await rowsOf<Candidate & { read: string }>(transaction, READ, {
    coarse,
    exact: coarse === query ? null : query,
    words: asked.words,
    ...asked.days,
    most: MOST + 1,
  });
  return {
    candidates: rows.slice(0, MOST).map(({ read: _, ...candidate }) => candidate),
    cut: Number(rows[0]?.read ?? 0) > MOST,
  };
}

/**
 * How many rows the planner expects in a group: a guess from statistics, at no cost. Only how wide a window is tried
 * first depends on it.
 */
export async function expectedRows(transaction: Raw, group: Group, { query }: Asked): Promise<number> {
  const [row] = await rowsOf<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    transaction,
    'EXPLAIN (FORMAT JSON) SELECT 1 FROM record_text WHERE words @@ CAST(? AS tsquery)',
    [`(${query}) & ${windowQuery(group, 'all')}`.replace(DISTANCE, '&')],
  );
  return row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
}
