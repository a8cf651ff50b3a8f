import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { calledFor } from '../audience';
import { fieldError } from '../errors/field-error';
import { IMPORTED_PAGE } from '../indexes';
import type { Payload } from './payload';

/**
 * Refuses an article imported from a page that another article was imported from; what stands after `#` in the
 * address aside. After the write: the lock makes two imports of one page come one after the other.
 */
export async function refuseSecondImport(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  { documentId, data }: { documentId: string; data: Payload },
): Promise<void> {
  if (kind !== 'article' || !data.importedFrom) return;
  const table = strapi.db.metadata.get(uidOf(kind)).tableName;
  const [own] = await rowsOf<{ page: string }>(
    transaction,
    `SELECT ${IMPORTED_PAGE} AS page FROM "${table}" WHERE document_id = ? AND ${IMPORTED_PAGE} IS NOT NULL
     ORDER BY published_at NULLS FIRST LIMIT 1`,
    [documentId],
  );
  if (!own) return;
  await transaction.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `dateline:import:${own.page}`,
  ]);
  const [other] = await rowsOf<{ documentId: string; title: string }>(
    transaction,
    `SELECT document_id AS "documentId", headline AS title FROM "${table}"
     WHERE ${IMPORTED_PAGE} = ? AND document_id <> ? LIMIT 1`,
    [own.page, documentId],
  );
  if (!other) return;
  const article = await calledFor(strapi, transaction, kind, other);
  throw fieldError(['importedFrom'], `This page has been imported already, as ${article}.`);
}
