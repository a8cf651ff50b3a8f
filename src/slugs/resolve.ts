/** From what a client asks by to the document that it means. */
import type { DocumentKind } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** What an id or slug leads to. */
export interface Resolved {
  documentId: string;
  /** The document's present slug. */
  slug: string;
  /** It was asked by a past slug or a merged document's id: a client can be redirected to the present one. */
  moved: boolean;
}

// PostgreSQL takes no null byte, and no id is as long.
const isPossible = (id: string) => id.length > 0 && id.length <= 255 && !id.includes('\0');

/**
 * The documents behind documentIds or slugs, present or past. Slugs of drafts and slugs that were never public lead
 * nowhere; whether a document is on the record is for the caller to ask. One statement.
 *
 * @returns by the id asked for
 */
export async function resolveIds(
  transaction: Raw,
  type: DocumentKind,
  ids: readonly string[],
): Promise<Map<string, Resolved>> {
  const possible = [...new Set(ids)].filter(isPossible);
  if (possible.length === 0) return new Map();
  const rows = await rowsOf<{ asked: string; documentId: string; slug: string }>(transaction, RESOLVE, {
    type,
    ids: possible,
  });
  return new Map(
    rows.map(({ asked, documentId, slug }) => [
      asked,
      { documentId, slug, moved: asked !== slug && asked !== documentId },
    ]),
  );
}

/** The document behind one documentId or slug, or null. */
export async function resolveId(
  transaction: Raw,
  type: DocumentKind,
  idOrSlug: string,
): Promise<Resolved | null> {
  return (await resolveIds(transaction, type, [idOrSlug])).get(idOrSlug) ?? null;
}

// A documentId beats a slug of the same letters.
const RESOLVE = `
  SELECT asked.id AS asked, found.document_id AS "documentId", present.slug
  FROM unnest(CAST(:ids AS text[])) AS asked(id)
  CROSS JOIN LATERAL (
    SELECT document_id, 1 AS preference FROM slugs
      WHERE type = :type AND document_id = asked.id AND answers = document_id
    UNION ALL
    SELECT answers, 2 FROM slugs WHERE type = :type AND slug = asked.id AND answers IS NOT NULL
    ORDER BY preference LIMIT 1
  ) AS found
  CROSS JOIN LATERAL (
    SELECT slug FROM slugs WHERE type = :type AND document_id = found.document_id AND held <> 'past'
    ORDER BY held = 'live' DESC LIMIT 1
  ) AS present`;
