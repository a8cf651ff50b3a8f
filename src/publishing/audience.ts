/** Who is told what about documents that are not public. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** Whether the caller may learn of drafts and of what is off the record: the admin panel, and our own commands. */
export function seesEverything(strapi: Core.Strapi): boolean {
  const request = strapi.requestContext.get();
  return !request || request.state.route?.info?.type === 'admin';
}

/** What to call a document in a message to the caller: its title only where the caller may know of it. */
export async function calledFor(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  { documentId, title }: { documentId: string; title: string },
): Promise<string> {
  const visible = seesEverything(strapi) || (await isPublic(strapi, transaction, kind, documentId));
  return visible ? `the ${kind} “${title}” (${documentId})` : `another ${kind}`;
}

async function isPublic(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  documentId: string,
): Promise<boolean> {
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const condition = kind === 'article' ? 'published_at IS NOT NULL' : 'on_record';
  const rows = await rowsOf(
    transaction,
    `SELECT 1 FROM "${tableName}" WHERE document_id = ? AND ${condition} LIMIT 1`,
    [documentId],
  );
  return rows.length > 0;
}
