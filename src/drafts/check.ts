/** The checks of a draft as it stands, with what one click can mend. */
import type { Core } from '@strapi/strapi';
import { checkDraft } from '../publishing/checks/check-article';
import { CHECKED, type CheckedArticle, readChecked } from '../publishing/checks/checked-article';
import type { Finding } from '../publishing/checks/finding';
import { fixesOf } from '../publishing/checks/fixes';
import type { Linked, OfferedFix } from '../publishing/checks/offered-fix';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { type AskedDraft, readDraft } from './read';

/** A finding as the panel shows it. */
export interface DraftFinding {
  check: Finding['code'];
  level: Finding['level'];
  message: string;
  path: Finding['path'];
  about: NonNullable<Finding['about']>;
  fixes: OfferedFix[];
}

/** @returns findings in the order of the fields; null where there is no such draft */
export async function checkAskedDraft(
  strapi: Core.Strapi,
  transaction: Raw,
  asked: AskedDraft,
): Promise<DraftFinding[] | null> {
  const article = await readDraft<CheckedArticle>(strapi, transaction, CHECKED, asked);
  if (!article) return null;
  const findings = await checkDraft(strapi, transaction, article, { archive: true });
  const offers = {
    sourceOf: await sourcesOf(strapi, transaction, article),
    cited: await citedSources(strapi, transaction, article),
  };
  const published = article.documentId
    ? await readChecked(strapi, transaction, article.documentId, 'published')
    : null;
  const context = { publishedCorrections: published?.corrections ?? [] };
  const found = findings.map((finding) => ({
    ...{ check: finding.code, level: finding.level, message: finding.message, path: finding.path },
    about: finding.about ?? [],
    fixes: fixesOf(finding, article, context, offers),
  }));
  return withRowIds(strapi, transaction, found);
}

/** Sources that stand for the organizations that the article links. One statement. */
async function sourcesOf(
  strapi: Core.Strapi,
  transaction: Raw,
  { organizations }: CheckedArticle,
): Promise<Map<string, Linked>> {
  if (organizations.length === 0) return new Map();
  const link = joinTable(strapi, uidOf('source'), 'organization');
  const rows = await rowsOf<{ organization: string; documentId: string; label: string }>(
    transaction,
    `SELECT DISTINCT ON (o.document_id) o.document_id AS organization, s.document_id AS "documentId", s.name AS label
     FROM "${strapi.db.metadata.get(uidOf('organization')).tableName}" o
     JOIN "${link.name}" l ON l."${link.inverseJoinColumn.name}" = o.id
     JOIN "${strapi.db.metadata.get(uidOf('source')).tableName}" s ON s.id = l."${link.joinColumn.name}"
     WHERE o.document_id = ANY(CAST(? AS text[])) AND NOT coalesce(s.confidential, false)
     ORDER BY o.document_id, s.id`,
    [organizations.map(({ documentId }) => documentId)],
  );
  return new Map(
    rows.map(({ organization, documentId, label }) => [organization, { kind: 'source', documentId, label }]),
  );
}

async function citedSources(
  strapi: Core.Strapi,
  transaction: Raw,
  { citations }: CheckedArticle,
): Promise<Linked[]> {
  const ids = [...new Set(citations.flatMap(({ source }) => source?.documentId ?? []))];
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ documentId: string; label: string }>(
    transaction,
    `SELECT document_id AS "documentId", name AS label
     FROM "${strapi.db.metadata.get(uidOf('source')).tableName}" WHERE document_id = ANY(CAST(? AS text[]))`,
    [ids],
  );
  return ids.flatMap((id) =>
    rows.filter(({ documentId }) => documentId === id).map((row) => ({ kind: 'source' as const, ...row })),
  );
}

/** The content manager's form knows documents by the number of their row as well. */
async function withRowIds(
  strapi: Core.Strapi,
  transaction: Raw,
  findings: DraftFinding[],
): Promise<DraftFinding[]> {
  const wanted = new Map<Linked['kind'], Set<string>>();
  const text = JSON.stringify(findings, (_, value) => {
    if (isLinked(value)) {
      wanted.set(value.kind, new Set([...(wanted.get(value.kind) ?? []), value.documentId]));
    }
    return value;
  });
  const ids = new Map<string, number>();
  for (const [kind, documentIds] of wanted) {
    const rows = await rowsOf<{ id: number; documentId: string }>(
      transaction,
      `SELECT id, document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
       WHERE document_id = ANY(CAST(? AS text[]))`,
      [[...documentIds]],
    );
    for (const { id, documentId } of rows) ids.set(documentId, id);
  }
  return JSON.parse(text, (_, value) =>
    isLinked(value) ? { ...value, id: ids.get(value.documentId) ?? null } : value,
  );
}

function isLinked(value: unknown): value is Linked {
  return (
    typeof value === 'object' &&
    value !== null &&
    'documentId' in value &&
    'label' in value &&
    'kind' in value
  );
}
