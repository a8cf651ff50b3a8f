import type { DocumentKind } from '../record/kinds';
import type { Raw } from '../record/sql';

/**
 * Forgets the slugs of a document that is deleted. Those that led to another document before it took them lead there
 * again.
 */
export async function forget(transaction: Raw, type: DocumentKind, documentId: string): Promise<void> {
  const bindings = { type, documentId };
  await transaction.raw(
    'UPDATE slugs SET formerly = NULL WHERE type = :type AND formerly = :documentId',
    bindings,
  );
  await transaction.raw(
    `UPDATE slugs SET document_id = formerly, formerly = NULL, held = 'past', was_public = true, updated_at = now()
     WHERE type = :type AND document_id = :documentId AND formerly IS NOT NULL`,
    bindings,
  );
  await transaction.raw('DELETE FROM slugs WHERE type = :type AND document_id = :documentId', bindings);
}
