import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { calledFor } from '../audience';
import { fieldError } from '../errors/field-error';
import type { Payload } from './payload';

/**
 * Refuses a Wikidata id that another document of the type has. After the write: the lock makes two that bring the
 * same id come one after the other, and the second sees what the first has committed.
 */
export async function refuseSharedWikidataId(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  { documentId, data }: { documentId: string; data: Payload },
): Promise<void> {
  const { wikidataId } = data;
  if ((kind !== 'person' && kind !== 'organization') || typeof wikidataId !== 'string') return;
  await transaction.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `dateline:wikidata:${kind}:${wikidataId}`,
  ]);
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const [other] = await rowsOf<{ documentId: string; title: string }>(
    transaction,
    `SELECT document_id AS "documentId", name AS title FROM "${tableName}"
     WHERE wikidata_id = ? AND document_id <> ? LIMIT 1`,
    [wikidataId, documentId],
  );
  if (!other) return;
  const holder = await calledFor(strapi, transaction, kind, other);
  throw fieldError(['wikidataId'], `${wikidataId} belongs to ${holder}.`);
}
