/** Brings the slugs in line with what the documents say now. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** A slug that a document has although another one holds it. */
export interface SlugConflict {
  type: DocumentKind;
  slug: string;
  documentId: string;
}

/**
 * Holds the slugs that these documents have, and gives up those that they have no more: public ones are remembered,
 * others go, or back to the document that they led to before. One statement, whatever the number of documents.
 *
 * @param documents their documentIds, or `all`
 * @returns slugs that could not be held; nothing where each was claimed before it was written
 */
export async function settleSlugs(
  strapi: Core.Strapi,
  transaction: Raw,
  type: DocumentKind,
  documents: readonly string[] | 'all',
): Promise<SlugConflict[]> {
  const { tableName } = strapi.db.metadata.get(uidOf(type));
  const filter = documents === 'all' ? '' : 'AND document_id = ANY(CAST(:documents AS text[]))';
  const rows = await rowsOf<{ slug: string; documentId: string }>(
    transaction,
    statement({ claims: `${claimsOf(type, tableName)} ${filter} GROUP BY slug, document_id`, filter }),
    documents === 'all' ? { type } : { type, documents: [...documents] },
  );
  return rows.map((row) => ({ type, ...row }));
}

/** What the documents have. An entity has no draft: its slug is live, and public when the entity is on the record. */
function claimsOf(type: DocumentKind, table: string): string {
  const [live, open] =
    type === 'article'
      ? ['bool_or(published_at IS NOT NULL)', 'bool_or(published_at IS NOT NULL)']
      : ['true', 'bool_or(coalesce(on_record, false))'];
  return `SELECT slug, document_id, ${live} AS live, ${open} AS open FROM "${table}" WHERE slug <> ''`;
}

// The parts change disjoint rows: those that are claimed, and three kinds of those that are not.
const statement = ({ claims, filter }: { claims: string; filter: string }) => `
  WITH claimed AS (${claims}),
  chosen AS (
    SELECT DISTINCT ON (c.slug) c.* FROM claimed c LEFT JOIN slugs s ON s.type = :type AND s.slug = c.slug
    ORDER BY c.slug, c.document_id = s.document_id DESC NULLS LAST, c.live DESC, c.document_id
  ),
  given_up AS (
    SELECT slug FROM slugs s WHERE type = :type ${filter}
      AND NOT EXISTS (SELECT 1 FROM claimed c WHERE c.slug = s.slug AND c.document_id = s.document_id)
  ),
  remembered AS (
    UPDATE slugs SET held = 'past', updated_at = now()
    WHERE type = :type AND slug IN (SELECT slug FROM given_up) AND was_public AND held <> 'past'
      AND slug NOT IN (SELECT slug FROM chosen)
  ),
  returned AS (
    UPDATE slugs SET document_id = formerly, formerly = NULL, held = 'past', was_public = true, updated_at = now()
    WHERE type = :type AND slug IN (SELECT slug FROM given_up) AND NOT was_public AND formerly IS NOT NULL
      AND slug NOT IN (SELECT slug FROM chosen)
  ),
  dropped AS (
    DELETE FROM slugs WHERE type = :type AND slug IN (SELECT slug FROM given_up) AND NOT was_public AND formerly IS NULL
      AND slug NOT IN (SELECT slug FROM chosen)
  ),
  held AS (
    INSERT INTO slugs AS s (type, slug, document_id, held, was_public)
    SELECT :type, slug, document_id, CASE WHEN live THEN 'live' ELSE 'draft' END, open FROM chosen
    ON CONFLICT (type, slug) DO UPDATE SET
      document_id = excluded.document_id,
      formerly = CASE WHEN s.document_id <> excluded.document_id AND s.was_public THEN s.document_id ELSE s.formerly END,
      held = excluded.held,
      was_public = excluded.was_public OR (s.was_public AND s.document_id = excluded.document_id),
      updated_at = now()
    WHERE s.document_id = excluded.document_id OR s.held = 'past' OR s.slug IN (SELECT slug FROM given_up)
    RETURNING slug, document_id
  )
  SELECT c.slug, c.document_id AS "documentId" FROM claimed c
  WHERE NOT EXISTS (SELECT 1 FROM held h WHERE h.slug = c.slug AND h.document_id = c.document_id)
  ORDER BY c.slug, c.document_id`;
