import type { Core, UID } from '@strapi/strapi';
import { type EntityKind, uidOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { seesEverything } from '../audience';
import { InUseError, type Use } from '../errors/in-use-error';
import { type Usage, usagesOf } from './users-of';

const TITLES_SHOWN = 5;
const TITLES = ['headline', 'title', 'name'];

/**
 * Refuses to delete an entity that another document names, in a draft or a published version. The entity's row is
 * locked first: who is about to name it waits, because a link checks that its target is there.
 *
 * @throws InUseError
 */
export async function refuseWhereUsed(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: EntityKind,
  documentId: string,
): Promise<void> {
  const uid = uidOf(kind);
  const { tableName } = strapi.db.metadata.get(uid);
  const [row] = await rowsOf<{ id: number }>(
    transaction,
    `SELECT id FROM "${tableName}" WHERE document_id = ? FOR UPDATE`,
    [documentId],
  );
  const usages = usagesOf(strapi, uid);
  if (!row || usages.length === 0) return;
  const uses = await rowsOf<Required<Use>>(transaction, usesStatement(strapi, usages), {
    id: row.id,
    uid,
    documentId,
  });
  if (uses.length === 0) return;
  const open = seesEverything(strapi);
  throw new InUseError(
    kind,
    uses.map(({ type, count, documents }) => (open ? { type, count, documents } : { type, count })),
  );
}

function usesStatement(strapi: Core.Strapi, usages: readonly Usage[]): string {
  const documents = usages.map(({ uid, rows }) => {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const title = TITLES.find((name) => name in attributes) ?? 'document_id';
    return `SELECT '${uid}' AS uid, '${strapi.contentTypes[uid as UID.ContentType].info.singularName}' AS type, document_id, "${title}" AS title
      FROM "${tableName}" WHERE id IN (${rows})`;
  });
  return `
    WITH named AS (${documents.join('\nUNION ALL\n')}),
    distinct_documents AS (
      SELECT type, document_id, min(title) AS title FROM named
      WHERE NOT (uid = :uid AND document_id = :documentId) GROUP BY type, document_id
    ),
    ranked AS (SELECT *, row_number() OVER (PARTITION BY type ORDER BY title, document_id) AS rank FROM distinct_documents)
    SELECT type, CAST(count(*) AS integer) AS count, json_agg(
      json_build_object('documentId', document_id, 'title', title) ORDER BY rank) FILTER (WHERE rank <= ${TITLES_SHOWN}) AS documents
    FROM ranked GROUP BY type ORDER BY type`;
}
