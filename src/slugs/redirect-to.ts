import type { DocumentKind } from '../record/kinds';
import type { Raw } from '../record/sql';
import { forget } from './forget';

/**
 * Has the public slugs and the id of a document that was merged into another lead to that one; its other slugs are
 * forgotten. An id that nobody could ask by before cannot be asked by after.
 */
export async function redirectTo(
  transaction: Raw,
  type: DocumentKind,
  from: string,
  to: string,
): Promise<void> {
  const bindings = { type, from, to };
  await transaction.raw(
    `WITH moved AS (
       UPDATE slugs SET document_id = :to, held = 'past', formerly = NULL, updated_at = now()
       WHERE type = :type AND document_id = :from AND was_public RETURNING 1
     )
     INSERT INTO slugs (type, slug, document_id, held, was_public)
     SELECT :type, :from, :to, 'past', true WHERE EXISTS (SELECT 1 FROM moved)
     ON CONFLICT (type, slug) DO NOTHING`,
    bindings,
  );
  await transaction.raw('UPDATE slugs SET formerly = :to WHERE type = :type AND formerly = :from', bindings);
  await forget(transaction, type, from);
}
