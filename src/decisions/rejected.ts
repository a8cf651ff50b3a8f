/** Which suggestions editors rejected for an article. */
import { type Raw, rowsOf } from '../record/sql';

const REJECTED = 'rejectedSuggestion';

export interface Rejection {
  /** The suggestion's lasting key. */
  key: string;
  /** What it proposed, for whoever reads the history. */
  words: string;
}

/** Keys of what stands rejected, by documentId. One statement. */
export async function rejectedSuggestions(
  transaction: Raw,
  articles: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await rowsOf<{ subject: string; object: string }>(
    transaction,
    `SELECT subject, object FROM decisions
     WHERE subject = ANY(CAST(? AS text[])) AND kind = ? AND withdrawn_at IS NULL`,
    [[...articles], REJECTED],
  );
  const found = new Map<string, Set<string>>();
  for (const { subject, object } of rows) found.set(subject, (found.get(subject) ?? new Set()).add(object));
  return found;
}

/**
 * Remembers a rejection. One that stands already stays whose it is.
 *
 * @param by id of the admin user who decides
 */
export async function rejectSuggestion(
  transaction: Raw,
  article: string,
  { key, words }: Rejection,
  by: string,
): Promise<void> {
  await transaction.raw(
    `INSERT INTO decisions (kind, subject, object, words, made_by) VALUES (:kind, :article, :key, :words, :by)
     ON CONFLICT DO NOTHING`,
    { kind: REJECTED, article, key, words, by },
  );
}

/** Takes a rejection back: it is withdrawn, not forgotten. */
export async function withdrawRejection(
  transaction: Raw,
  article: string,
  key: string,
  by: string,
): Promise<void> {
  await transaction.raw(
    `UPDATE decisions SET withdrawn_at = now(), withdrawn_by = :by
     WHERE kind = :kind AND subject = :article AND object = :key AND withdrawn_at IS NULL`,
    { kind: REJECTED, article, key, by },
  );
}
