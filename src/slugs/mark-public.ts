import type { DocumentKind } from '../record/kinds';
import type { Raw } from '../record/sql';

/**
 * Opens the present slugs of documents that came on the record: they answer from now on, and stay remembered when the
 * documents take others.
 */
export async function markPublic(
  transaction: Raw,
  type: DocumentKind,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  await transaction.raw(
    `UPDATE slugs SET was_public = true, updated_at = now()
     WHERE type = :type AND document_id = ANY(CAST(:documentIds AS text[])) AND held = 'live' AND NOT was_public`,
    { type, documentIds: [...documentIds] },
  );
}
