/** Finds the document that a request names by documentId or slug, present or past. */

import type { Core } from '@strapi/strapi';
import { type DocumentKind, isEntityKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { findSubject } from '../record/subjects';
import type { Audience } from './audience';

/** @returns its documentId, or null where there is none that the audience may know of */
export async function identify(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, id, audience }: { kind: DocumentKind; id: string; audience: Audience },
): Promise<string | null> {
  if (audience === 'drafts') {
    const { tableName } = strapi.db.metadata.get(uidOf(kind));
    const draft = isEntityKind(kind) ? '' : 'AND published_at IS NULL';
    const rows = await rowsOf<{ documentId: string }>(
      transaction,
      `SELECT document_id AS "documentId" FROM "${tableName}"
       WHERE (document_id = :id OR slug = :id) ${draft} ORDER BY document_id = :id DESC LIMIT 1`,
      { id },
    );
    if (rows[0]) return rows[0].documentId;
  }
  return (await findSubject(transaction, kind, id))?.documentId ?? null;
}
