/** Where records went that are no longer there. */
import { type Raw, rowsOf } from '../record/sql';
import type { MergeableKind } from './kinds';

/** A merge that took a record away. */
export interface Taken {
  merge: number;
  documentId: string;
  into: string;
  title: string;
}

/** The last standing merge that took one of these records away, or null. */
export async function mergedAway(transaction: Raw, documentIds: readonly string[]): Promise<Taken | null> {
  const [row] = await rowsOf<Taken>(
    transaction,
    `SELECT m.id AS merge, f.id AS "documentId", m.into_document AS "into",
       coalesce(m.titles #>> ARRAY[f.id, 'title'], f.id) AS title
     FROM merges m CROSS JOIN LATERAL unnest(m.from_documents) AS f(id)
     WHERE m.from_documents && CAST(:ids AS text[]) AND m.undone_at IS NULL AND f.id = ANY(CAST(:ids AS text[]))
     ORDER BY m.id DESC LIMIT 1`,
    { ids: [...documentIds] },
  );
  return row ?? null;
}

/** The last standing merge that took one of these rows away, or null. */
export async function mergeThatTook(
  transaction: Raw,
  kind: MergeableKind,
  rows: readonly number[],
): Promise<number | null> {
  const [row] = await rowsOf<{ id: number }>(
    transaction,
    `SELECT m.id FROM merges m WHERE m.kind = :kind AND m.undone_at IS NULL AND EXISTS (
       SELECT 1 FROM jsonb_array_elements(m.journal -> 'records') AS r
       WHERE CAST(r ->> 'id' AS int) = ANY(CAST(:rows AS int[]))) ORDER BY m.id DESC LIMIT 1`,
    { kind, rows: [...rows] },
  );
  return row?.id ?? null;
}
