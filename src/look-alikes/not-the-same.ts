/** "Not the same": what editors said of two records that look like one. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type EntityKind, uidOf } from '../record/kinds';
import { lockEntities } from '../record/locks';
import { keyName } from '../record/projection/key-name';
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

/** Whether an editor said of two records, one of these and any other, that they are not the same. One statement. */
export async function apartFromAny(
  transaction: Raw,
  documentIds: readonly string[],
): Promise<(one: string, other: string) => boolean> {
  const rows = await rowsOf<Pair>(
    transaction,
    `SELECT subject, object FROM decisions WHERE kind = :kind AND withdrawn_at IS NULL
     AND (subject = ANY(CAST(:ids AS text[])) OR object = ANY(CAST(:ids AS text[])))`,
    { kind: NOT_THE_SAME, ids: [...documentIds] },
  );
  const pairs = new Set(rows.map(({ subject, object }) => `${subject} ${object}`));
  return (one, other) => pairs.has([one, other].sort().join(' '));
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

/**
 * Remembers that two records are not the same, or forgets it. A merge of one of them comes before or after.
 *
 * @throws NotFoundError (404) where one of them is gone
 */
export async function decideApart(
  strapi: Core.Strapi,
  kind: EntityKind,
  documentIds: readonly [string, string],
  { apart, by }: { apart: boolean; by: string },
): Promise<void> {
  const [subject, object] = [...documentIds].sort() as [string, string];
  const bindings = { kind: NOT_THE_SAME, subject, object, by };
  await inTransaction(strapi, async (transaction) => {
    await lockEntities(transaction, [keyName(kind, subject), keyName(kind, object)]);
    await requireBoth(strapi, transaction, kind, documentIds);
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

async function requireBoth(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: EntityKind,
  documentIds: readonly string[],
): Promise<void> {
  const rows = await rowsOf<{ documentId: string }>(
    transaction,
    `SELECT document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
     WHERE document_id = ANY(CAST(? AS text[]))`,
    [[...documentIds]],
  );
  const missing = documentIds.filter((id) => !rows.some(({ documentId }) => documentId === id));
  if (missing.length > 0) throw new errors.NotFoundError(`No such ${kind}: ${missing.join(', ')}`);
}
