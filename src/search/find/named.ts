/** What it adds that a query names somebody. */
import { type Raw, rowsOf } from '../../record/sql';
import type { NameFits } from '../ranking/rank';
import type { Candidate } from '../types';
import type { Group } from './groups';

/** Adds the entities that the query names, which have perhaps none of its words as they are spelled. */
export async function withNamed(
  transaction: Raw,
  groups: readonly Group[],
  found: Candidate[],
  names: NameFits,
): Promise<Candidate[]> {
  const present = new Set(found.map(({ id }) => id));
  const missing = [...names.keys()].filter((key) => !present.has(key));
  const kinds = groups.filter(({ order }) => order === 'popularity').flatMap((group) => group.kinds);
  if (missing.length === 0 || kinds.length === 0) return found;
  const rows = await rowsOf<Candidate>(
    transaction,
    `SELECT id, kind, popularity, CAST(first_day AS text) AS day, retracted, 0 AS text FROM record_text
     WHERE id = ANY(CAST(:missing AS int[])) AND kind = ANY(CAST(:kinds AS text[]))`,
    { missing, kinds },
  );
  return [...found, ...rows];
}

/** Says of articles how central to them the entities are that the query names. One statement. */
export async function withCentrality(
  transaction: Raw,
  found: Candidate[],
  names: NameFits,
): Promise<Candidate[]> {
  const articles = found.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  if (articles.length === 0) return found;
  const rows = await rowsOf<{ article: number; weight: number }>(
    transaction,
    `SELECT a.id AS article, s.weight FROM record_article a
     CROSS JOIN LATERAL (
       SELECT max(weight) AS weight FROM unnest(a.signal_keys, a.signal_weights) AS s(key, weight)
       WHERE s.key = ANY(CAST(:keys AS int[]))
     ) AS s
     WHERE a.id = ANY(CAST(:articles AS int[])) AND s.weight IS NOT NULL`,
    { articles, keys: [...names.keys()] },
  );
  const weights = new Map(rows.map(({ article, weight }) => [article, weight]));
  return found.map((one) => ({ ...one, central: weights.get(one.id) ?? 0 }));
}
