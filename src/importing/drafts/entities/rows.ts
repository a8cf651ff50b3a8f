import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import type { Target } from '../fields/article';
import type { Named } from '../names/find-named';

/** The rows of documents, by documentId. One statement. */
export async function rowOf(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: Named,
  documentIds: readonly string[],
): Promise<Map<string, Target>> {
  if (documentIds.length === 0) return new Map();
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const rows = await rowsOf<Target>(
    transaction,
    `SELECT id, document_id AS "documentId" FROM "${tableName}" WHERE document_id = ANY(CAST(:ids AS text[]))`,
    { ids: [...documentIds] },
  );
  return new Map(rows.map((row) => [row.documentId, row]));
}
