/** What a merge does to standing decisions: those about the merged are about the one that stays. */
import { type Raw, rowsOf } from '../record/sql';

/** A standing decision as it was. */
export interface DecisionBefore {
  id: number;
  subject: string;
  object: string;
}

const by = (merge: number) => `merge:${merge}`;

/**
 * Moves decisions. One that would tell the record from itself, or that the record has already, is withdrawn.
 *
 * @returns them as they were
 */
export async function moveDecisions(
  transaction: Raw,
  merge: number,
  into: string,
  from: readonly string[],
): Promise<DecisionBefore[]> {
  const bindings = { into, from: [...from], by: by(merge) };
  const before = await rowsOf<DecisionBefore>(
    transaction,
    `SELECT id, subject, object FROM decisions WHERE withdrawn_at IS NULL
     AND (subject = ANY(CAST(:from AS text[])) OR object = ANY(CAST(:from AS text[]))) ORDER BY id FOR UPDATE`,
    bindings,
  );
  if (before.length === 0) return before;
  const ids = before.map(({ id }) => id);
  const renamed = (column: string) =>
    `CASE WHEN ${column} = ANY(CAST(:from AS text[])) THEN :into ELSE ${column} END`;
  await transaction.raw(
    `WITH wanted AS (
       SELECT id, kind, ${renamed('subject')} AS subject, ${renamed('object')} AS object FROM decisions
       WHERE id = ANY(CAST(:ids AS int[]))
     ), superfluous AS (
       SELECT w.id FROM wanted w WHERE w.subject = w.object
         OR EXISTS (SELECT 1 FROM wanted o WHERE o.id < w.id AND (o.kind, o.subject, o.object) = (w.kind, w.subject, w.object))
         OR EXISTS (SELECT 1 FROM decisions d WHERE d.withdrawn_at IS NULL AND d.id <> ALL(CAST(:ids AS int[]))
           AND (d.kind, d.subject, d.object) = (w.kind, w.subject, w.object))
     )
     UPDATE decisions SET withdrawn_at = now(), withdrawn_by = :by WHERE id IN (SELECT id FROM superfluous)`,
    { ...bindings, ids },
  );
  await transaction.raw(
    `UPDATE decisions SET subject = ${renamed('subject')}, object = ${renamed('object')}
     WHERE id = ANY(CAST(:ids AS int[])) AND withdrawn_at IS NULL`,
    { ...bindings, ids },
  );
  return before;
}

/** Gives the decisions back; those that an editor withdrew since stay withdrawn. */
export async function restoreDecisions(
  transaction: Raw,
  merge: number,
  before: readonly DecisionBefore[],
): Promise<void> {
  if (before.length === 0) return;
  const bindings = { by: by(merge), before: JSON.stringify(before) };
  const rows = 'jsonb_to_recordset(CAST(:before AS jsonb)) AS b(id int, subject text, object text)';
  await transaction.raw(
    `UPDATE decisions d SET subject = b.subject, object = b.object FROM ${rows} WHERE d.id = b.id`,
    bindings,
  );
  await transaction.raw(
    `UPDATE decisions d SET withdrawn_at = NULL, withdrawn_by = NULL FROM ${rows}
     WHERE d.id = b.id AND d.withdrawn_by = :by`,
    bindings,
  );
}
