/** The source that stands for a person or an organization, so that it can be cited. */
import type { Core } from '@strapi/strapi';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { inTransaction, type Raw, rowsOf } from '../record/sql';

export interface SourceFor {
  kind: 'source';
  documentId: string;
  id: number;
  label: string;
  /** It was not there before. */
  created: boolean;
}

/** The Document Service, as far as it is used here: its types know nothing of who creates. */
interface Sources {
  create(params: { data: object }): Promise<{ documentId: string; id: number | string }>;
}

/** What kind of source an organization of a classification is, where that is plain. */
const KIND_OF: Record<string, string> = {
  ...{ state: 'official', government: 'official', ministry: 'official', intergovernmental: 'official' },
  ...{ military: 'official', agency: 'official', court: 'official' },
  ...{ company: 'company', ngo: 'ngo', university: 'academic' },
};

/**
 * Finds it or makes it. One of a kind: two requests at once come one after the other.
 *
 * @param by id of the admin user who asks
 */
export function sourceFor(
  strapi: Core.Strapi,
  kind: 'person' | 'organization',
  documentId: string,
  by: number,
): Promise<SourceFor> {
  return inTransaction(strapi, async (transaction) => {
    await transaction.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
      `dateline:sourceFor:${kind}:${documentId}`,
    ]);
    const present = await findSource(strapi, transaction, kind, documentId);
    if (present) return { kind: 'source', ...present, created: false };
    const subject = await strapi.db
      .query(uidOf(kind))
      .findOne({ where: { documentId }, select: kind === 'person' ? ['name'] : ['name', 'classification'] });
    const source = kind === 'person' ? 'person' : (KIND_OF[subject.classification] ?? 'other');
    const made = await (strapi.documents(uidOf('source')) as unknown as Sources).create({
      data: { name: subject.name, kind: source, [kind]: documentId, createdBy: by, updatedBy: by },
    });
    return {
      kind: 'source',
      documentId: made.documentId,
      id: Number(made.id),
      label: subject.name,
      created: true,
    };
  });
}

async function findSource(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: 'person' | 'organization',
  documentId: string,
): Promise<Pick<SourceFor, 'documentId' | 'id' | 'label'> | null> {
  const link = joinTable(strapi, uidOf('source'), kind);
  const [row] = await rowsOf<Pick<SourceFor, 'documentId' | 'id' | 'label'>>(
    transaction,
    `SELECT s.document_id AS "documentId", s.id, s.name AS label
     FROM "${strapi.db.metadata.get(uidOf('source')).tableName}" s
     JOIN "${link.name}" l ON l."${link.joinColumn.name}" = s.id
     JOIN "${strapi.db.metadata.get(uidOf(kind)).tableName}" o ON o.id = l."${link.inverseJoinColumn.name}"
     WHERE o.document_id = ? AND NOT coalesce(s.confidential, false) ORDER BY s.id LIMIT 1`,
    [documentId],
  );
  return row ?? null;
}
