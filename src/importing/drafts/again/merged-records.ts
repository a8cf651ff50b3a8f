import { type Raw, rowsOf } from '../../../record/sql';

/** By the documentId of a merged record: that of the one that it became. */
export type MergedRecords = ReadonlyMap<string, string>;

/** What merged records became, all of them: there are few. One statement. */
export async function mergedRecords(transaction: Raw): Promise<MergedRecords> {
  const rows = await rowsOf<{ from: string; into: string }>(
    transaction,
    `SELECT f.id AS "from", m.into_document AS "into" FROM merges m CROSS JOIN LATERAL unnest(m.from_documents) AS f(id)
     WHERE m.undone_at IS NULL ORDER BY m.id DESC`,
  );
  const merged = new Map<string, string>();
  // The newest first: what it was merged into may have been merged since.
  for (const { from, into } of rows) merged.set(from, merged.get(into) ?? into);
  return merged;
}
