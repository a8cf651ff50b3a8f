import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import type { RecordReference } from '../../../suggestions/suggested';
import type { Target } from '../fields/article';

/** Rows by documentId. */
export type StandingRows = ReadonlyMap<string, number>;

/**
 * The rows of records that a reading found: those deleted or merged since are left out, and the others stay to the end
 * of the transaction. A statement a kind.
 */
export async function standingRows(
  strapi: Core.Strapi,
  transaction: Raw,
  references: readonly RecordReference[],
): Promise<StandingRows> {
  const standing = new Map<string, number>();
  for (const kind of ['organization', 'person', 'source', 'event'] as const) {
    const ids = new Set(references.filter((one) => one.kind === kind).map(({ documentId }) => documentId));
    if (ids.size === 0) continue;
    const rows = await rowsOf<Target>(
      transaction,
      `SELECT id, document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
       WHERE document_id = ANY(CAST(:ids AS text[])) ORDER BY id FOR KEY SHARE`,
      { ids: [...ids] },
    );
    for (const { id, documentId } of rows) standing.set(documentId, id);
  }
  return standing;
}
