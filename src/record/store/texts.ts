/** Writes what can be searched: words and names. */
import type { NameRow } from '../projection/name-rows';
import type { TextRow } from '../projection/text';
import { type Raw, rowsOf } from '../sql';
import { popularityMark } from '../text/marks';
import { replaceRows } from './rows';

type Identified<T> = T & { id: number };

// Only rows that differ are written, and those of owners without a text go.
const WRITE = `
  WITH incoming AS (
    SELECT r.id, r.kind, r.popularity, r.first_day, r.last_day, r.retracted,
      setweight(to_tsvector(CAST(r.name_configuration AS regconfig), r.a), 'A')
        || setweight(to_tsvector(CAST(r.configuration AS regconfig), r.b), 'B')
        || setweight(to_tsvector(CAST(r.configuration AS regconfig), r.c), 'C')
        || to_tsvector(CAST(r.configuration AS regconfig), r.d)
        || array_to_tsvector(r.marks) AS words
    FROM jsonb_to_recordset(?::jsonb) AS r(id integer, kind text, popularity smallint, name_configuration text,
      configuration text, a text, b text, c text, d text, first_day date, last_day date, retracted boolean, marks text[])
  )
  INSERT INTO record_text AS t (id, kind, popularity, first_day, last_day, retracted, words)
  SELECT i.* FROM incoming i LEFT JOIN record_text p ON p.id = i.id
  WHERE p.id IS NULL OR ROW(i.*) IS DISTINCT FROM ROW(p.*)
  ORDER BY i.id
  ON CONFLICT (id) DO UPDATE SET (kind, popularity, first_day, last_day, retracted, words)
    = (excluded.kind, excluded.popularity, excluded.first_day, excluded.last_day, excluded.retracted, excluded.words)`;

/** Makes these the texts of articles. Two statements. */
export async function writeArticleTexts(
  transaction: Raw,
  owners: readonly number[],
  rows: readonly Identified<TextRow>[],
): Promise<void> {
  await write(
    transaction,
    owners,
    rows.map((row) => ({ ...row, popularity: 0 })),
  );
}

/** Makes these the texts and names of entities. Five statements. */
export async function writeEntityTexts(
  transaction: Raw,
  owners: readonly number[],
  texts: readonly Identified<TextRow>[],
  names: readonly (NameRow & { entity: number })[],
): Promise<void> {
  if (owners.length === 0) return;
  const popularities = await popularitiesOf(transaction, owners);
  const popularityOf = (key: number) => popularities.get(key) ?? 0;
  await write(
    transaction,
    owners,
    texts.map((row) =>
      row.kind === 'event'
        ? { ...row, popularity: 0 }
        : {
            ...row,
            popularity: popularityOf(row.id),
            marks: [...row.marks, popularityMark(popularityOf(row.id))],
          },
    ),
  );
  const named = names.map((row) => ({ ...row, popularity: popularityOf(row.entity) }));
  await replaceRows(transaction, 'record_name', owners, named);
}

async function write(
  transaction: Raw,
  owners: readonly number[],
  rows: readonly (Identified<TextRow> & { popularity: number })[],
): Promise<void> {
  const kept = rows.map(({ id }) => id);
  const gone = owners.filter((id) => !kept.includes(id));
  if (gone.length > 0) await transaction.raw('DELETE FROM record_text WHERE id = ANY(?::int[])', [gone]);
  if (rows.length > 0) await transaction.raw(WRITE, [JSON.stringify(rows)]);
}

/** How popular these entities are, as the counts say that have been settled. */
async function popularitiesOf(transaction: Raw, keys: readonly number[]): Promise<Map<number, number>> {
  const rows = await rowsOf<{ key: number; popularity: number }>(
    transaction,
    'SELECT key, record_popularity(articles) AS popularity FROM record_frequency WHERE key = ANY(?::int[])',
    [[...keys]],
  );
  return new Map(rows.map(({ key, popularity }) => [key, popularity]));
}
