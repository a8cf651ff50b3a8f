/** Whom the articles of a list name, in the order of their editors. */
import { type Raw, rowsOf } from '../record/sql';
import type { INCLUDED } from './parameters';
import type { EntityReference } from './types';

export type Included = (typeof INCLUDED)[number];

/** By the article's documentId: references, by what was asked for. */
export type NamedBy = ReadonlyMap<string, Partial<Record<Included, EntityReference[]>>>;

interface Row {
  article: string;
  part: Included;
  references: EntityReference[];
}

/**
 * People and organizations of these articles that are on the record. One statement; none where nothing is asked for.
 */
export async function namedBy(
  reading: Raw,
  articles: readonly string[],
  include: readonly Included[],
): Promise<NamedBy> {
  if (include.length === 0 || articles.length === 0) return new Map();
  const rows = await rowsOf<Row>(reading, NAMED, { articles: [...articles], include: [...include] });
  const found = new Map<string, Partial<Record<Included, EntityReference[]>>>();
  for (const { article, part, references } of rows) {
    found.set(article, { ...found.get(article), [part]: references });
  }
  return found;
}

const NAMED = `
  SELECT a.document_id AS article, asked.part, (
    SELECT coalesce(json_agg(json_build_object('documentId', e.document_id, 'slug', e.slug, 'name', e.label)
      ORDER BY named.position), '[]')
    FROM jsonb_array_elements_text(a.parts -> asked.part) WITH ORDINALITY AS named(key, position)
    JOIN record_entity e ON e.id = CAST(named.key AS int)
  ) AS references
  FROM record_article a CROSS JOIN unnest(CAST(:include AS text[])) AS asked(part)
  WHERE a.document_id = ANY(CAST(:articles AS text[]))`;
