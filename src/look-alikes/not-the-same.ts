/** "Not the same": what editors said of two records that look like one. */
import type { Core } from '@strapi/strapi';
import { inTransaction, type Raw, rowsOf } from '../record/sql';

const NOT_THE_SAME = 'notTheSame';

/** A standing decision. It holds both ways and is kept once: the smaller documentId is its subject. */
export interface Pair {
  subject: string;
  object: string;
}

export interface Apart extends Pair {
  /** Id of the admin user who said so. */
  by: string | null;
  /** ISO instant. */
  at: string;
}

/** The standing decisions about one record, newest first. One statement. */
export function apartFrom(transaction: Raw, documentId: string): Promise<Apart[]> {
  return rowsOf<Apart>(
    transaction,
    `SELECT subject, object, made_by AS "by", to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM decisions WHERE kind = :kind AND withdrawn_at IS NULL AND :id IN (subject, object) ORDER BY made_at DESC, id DESC`,
    { kind: NOT_THE_SAME, id: documentId },
  );
}

/** The standing decisions among some records. One statement. */
export function relatedPairs(transaction: Raw, documentIds: readonly string[]): Promise<Pair[]> {
  return rowsOf<Pair>(
    transaction,
    `SELECT subject, object FROM decisions WHERE kind = :kind AND withdrawn_at IS NULL
     AND subject = ANY(CAST(:ids AS text[])) AND object = ANY(CAST(:ids AS text[]))`,
    { kind: NOT_THE_SAME, ids: [...documentIds] },
  );
}

/** Remembers that two records are not the same, or forgets it. */
export async function decideApart(
  strapi: Core.Strapi,
  one: string,
  other: string,
  { apart, by }: { apart: boolean; by: string },
): Promise<void> {
  const [subject, object] = [one, other].sort();
  const bindings = { kind: NOT_THE_SAME, subject, object, by };
  await inTransaction(strapi, async (transaction) => {
    if (apart) {
      await transaction.raw(
        `INSERT INTO decisions (kind, subject, object, made_by) VALUES (:kind, :subject, :object, :by)
         ON CONFLICT DO NOTHING`,
        bindings,
      );
    } else {
      await transaction.raw(
        `UPDATE decisions SET withdrawn_at = now(), withdrawn_by = :by
         WHERE kind = :kind AND subject = :subject AND object = :object AND withdrawn_at IS NULL`,
        bindings,
      );
    }
  });
}
