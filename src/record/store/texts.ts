/** Writes what can be searched: words and names. */
import type { NameRow } from '../projection/name-rows';
import type { TextRow } from '../projection/text';
import { type Raw, rowsOf } from '../sql';
import { popularityMark } from '../text/marks';

/** A text on its way into `record_text`: PostgreSQL makes words of it. */
export type IncomingText = TextRow & { id: number; popularity: number };

/** The part of a statement that takes away the texts of owners without one. */
export const TEXTS_REMOVED = `
  DELETE FROM record_text t WHERE t.id = ANY(CAST(:owners AS int[])) AND NOT EXISTS (
    SELECT 1 FROM jsonb_to_recordset(CAST(:record_text AS jsonb)) AS r(id integer) WHERE r.id = t.id)
  RETURNING t.id`;

/** The part of a statement that writes the texts that differ. */
export const TEXTS_ADDED = `
  INSERT INTO record_text AS t (id, kind, popularity, first_day, last_day, retracted, words)
  SELECT i.* FROM (
    SELECT r.id, r.kind, r.popularity, r.first_day, r.last_day, r.retracted,
      setweight(to_tsvector(CAST(r.name_configuration AS regconfig), r.a), 'A')
        || setweight(to_tsvector(CAST(r.configuration AS regconfig), r.b), 'B')
        || setweight(to_tsvector(CAST(r.configuration AS regconfig), r.c), 'C')
        || to_tsvector(CAST(r.configuration AS regconfig), r.d)
        || array_to_tsvector(r.marks) AS words
    FROM jsonb_to_recordset(CAST(:record_text AS jsonb)) AS r(id integer, kind text, popularity smallint,
      name_configuration text, configuration text, a text, b text, c text, d text, first_day date, last_day date,
      retracted boolean, marks text[])
  ) AS i LEFT JOIN record_text p ON p.id = i.id
  WHERE p.id IS NULL OR ROW(i.*) IS DISTINCT FROM ROW(p.*)
  ORDER BY i.id
  ON CONFLICT (id) DO UPDATE SET (kind, popularity, first_day, last_day, retracted, words)
    = (excluded.kind, excluded.popularity, excluded.first_day, excluded.last_day, excluded.retracted, excluded.words)
  RETURNING t.id`;

/** Texts of articles and events as they are written: they have no popularity. */
export function unranked(row: TextRow & { id: number }): IncomingText {
  return { ...row, popularity: 0 };
}

/** Texts and names of entities with how popular each is. One statement. */
export async function withPopularity(
  transaction: Raw,
  texts: readonly (TextRow & { id: number })[],
  names: readonly (NameRow & { entity: number })[],
): Promise<{ texts: IncomingText[]; names: (NameRow & { entity: number; popularity: number })[] }> {
  const keys = [...texts.map(({ id }) => id), ...names.map(({ entity }) => entity)];
  const popularities = await popularitiesOf(transaction, [...new Set(keys)]);
  const of = (key: number) => popularities.get(key) ?? 0;
  return {
    texts: texts.map((row) => (row.kind === 'event' ? unranked(row) : ranked(row, of(row.id)))),
    names: names.map((row) => ({ ...row, popularity: of(row.entity) })),
  };
}

function ranked(row: TextRow & { id: number }, popularity: number): IncomingText {
  return { ...row, popularity, marks: [...row.marks, popularityMark(popularity)] };
}

/** How popular these entities are, as the counts say that have been settled. */
async function popularitiesOf(transaction: Raw, keys: readonly number[]): Promise<Map<number, number>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<{ key: number; popularity: number }>(
    transaction,
    'SELECT key, record_popularity(articles) AS popularity FROM record_frequency WHERE key = ANY(?::int[])',
    [[...keys]],
  );
  return new Map(rows.map(({ key, popularity }) => [key, popularity]));
}
