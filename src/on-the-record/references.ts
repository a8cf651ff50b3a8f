/** What the relations that can lead off the record answer: one serializer, over the record. */
import type { Core } from '@strapi/strapi';
import { noteShown } from '../record/dependencies';
import { type DocumentKind, ENTITY_KINDS, isEntityKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { Audience } from './audience';

/** A reference as an answer shows it: `name`, `title` or `headline`, by type. */
export interface Reference {
  documentId: string;
  slug: string | null;
  name?: string;
  title?: string;
  headline?: string;
}

interface Row {
  kind: DocumentKind;
  documentId: string;
  slug: string | null;
  label: string;
}

const LABEL: Record<DocumentKind, 'name' | 'title' | 'headline'> = {
  article: 'headline',
  event: 'title',
  story: 'title',
  person: 'name',
  organization: 'name',
  source: 'name',
  topic: 'name',
};

/**
 * The references to those of these documents that the audience may know of. One statement.
 *
 * @returns by documentId; what is missing must not be told
 */
export async function referencesTo(
  strapi: Core.Strapi,
  transaction: Raw,
  { documentIds, audience }: { documentIds: Iterable<string>; audience: Audience },
): Promise<Map<string, Reference>> {
  const ids = [...new Set(documentIds)];
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<Row>(transaction, audience === 'public' ? ON_RECORD : fromDocuments(strapi), {
    ids,
  });
  for (const { documentId } of rows) noteShown(documentId);
  return new Map(rows.map((row) => [row.documentId, reference(row)]));
}

/** The words in which an answer refers to a document. */
export function reference({ kind, documentId, slug, label }: Row): Reference {
  return { documentId, slug, [LABEL[kind]]: label };
}

const ON_RECORD = `
  SELECT kind, document_id AS "documentId", slug, label FROM record_entity
    WHERE document_id = ANY(CAST(:ids AS text[]))
  UNION ALL
  SELECT 'article', document_id, slug, headline FROM record_article WHERE document_id = ANY(CAST(:ids AS text[]))`;

/** For readers of drafts: every document, but confidential sources. */
function fromDocuments(strapi: Core.Strapi): string {
  const kinds: DocumentKind[] = ['article', ...ENTITY_KINDS];
  return kinds
    .map((kind) => {
      const { tableName } = strapi.db.metadata.get(uidOf(kind));
      const condition =
        kind === 'source'
          ? 'AND confidential IS NOT TRUE'
          : isEntityKind(kind)
            ? ''
            : 'AND published_at IS NULL';
      return `SELECT '${kind}' AS kind, document_id AS "documentId", slug, ${LABEL[kind]} AS label
        FROM "${tableName}" WHERE document_id = ANY(CAST(:ids AS text[])) ${condition}`;
    })
    .join(' UNION ALL ');
}
