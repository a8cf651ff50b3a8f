/** Takes slugs before a document is written. The primary key makes two that want the same one wait for each other. */
import type { DocumentKind } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

interface Claim {
  type: DocumentKind;
  /** The document, or a token that `adopt` exchanges for the document once it has an id. */
  owner: string;
}

/**
 * Takes a slug that an editor gave. One that another document gave up is theirs for the asking; until the new holder
 * is on the record it goes on leading to the old one.
 *
 * @returns false where another document holds it now
 */
export async function claimGiven(
  transaction: Raw,
  { type, owner, slug }: Claim & { slug: string },
): Promise<boolean> {
  const rows = await rowsOf(
    transaction,
    `INSERT INTO slugs AS s (type, slug, document_id, held) VALUES (:type, :slug, :owner, 'draft')
     ON CONFLICT (type, slug) DO UPDATE SET
       document_id = excluded.document_id,
       formerly = CASE WHEN s.document_id <> excluded.document_id AND s.was_public THEN s.document_id ELSE s.formerly END,
       held = CASE WHEN s.document_id = excluded.document_id THEN s.held ELSE 'draft' END,
       was_public = s.was_public AND s.document_id = excluded.document_id,
       updated_at = now()
     WHERE s.document_id = excluded.document_id OR s.held = 'past'
     RETURNING slug`,
    { type, slug, owner },
  );
  return rows.length > 0;
}

/** Takes the first free slug for a base: itself, or with a number. Never one that leads anywhere else. */
export async function claimGenerated(
  transaction: Raw,
  { type, owner, base }: Claim & { base: string },
): Promise<string> {
  for (;;) {
    // A type's own name stands for a title that has no letters a to z: `person-1`.
    const slug = await freeSlug(transaction, { type, owner, base, numbered: base === type });
    const rows = await rowsOf(
      transaction,
      `INSERT INTO slugs AS s (type, slug, document_id, held) VALUES (:type, :slug, :owner, 'draft')
       ON CONFLICT (type, slug) DO UPDATE SET updated_at = now() WHERE s.document_id = excluded.document_id
       RETURNING slug`,
      { type, slug, owner },
    );
    // Somebody else was faster, and has committed: the next statement sees it.
    if (rows.length > 0) return slug;
  }
}

/**
 * The first slug for a base that no other document holds or held. One statement.
 *
 * @param numbered never the base itself
 */
export async function freeSlug(
  transaction: Raw,
  { type, owner, base, numbered = false }: Claim & { base: string; numbered?: boolean },
): Promise<string> {
  const plain = numbered ? [] : [base];
  const [row] = await rowsOf<{ slug: string }>(
    transaction,
    `SELECT slug FROM (
       SELECT unnest(CAST(:plain AS text[])) AS slug, 0 AS number
       UNION ALL
       SELECT CAST(:base AS text) || '-' || number, number
       FROM (SELECT generate_series(CAST(:first AS integer), 2147483646) AS number) AS numbers
     ) AS wanted
     WHERE NOT EXISTS (SELECT 1 FROM slugs s WHERE s.type = :type AND s.slug = wanted.slug AND s.document_id <> :owner)
     LIMIT 1`,
    { type, owner, base, plain, first: plain.length + 1 },
  );
  return row!.slug;
}

/** Gives the slugs that a token took to the document that was made. */
export async function adopt(
  transaction: Raw,
  { type, token, documentId }: { type: DocumentKind; token: string; documentId: string },
): Promise<void> {
  await transaction.raw(
    'UPDATE slugs SET document_id = :documentId WHERE type = :type AND document_id = :token',
    {
      type,
      token,
      documentId,
    },
  );
}
