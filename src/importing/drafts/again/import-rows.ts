/** The table of imports: which item became which document. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import type { WaitingNames } from '../fields/named';
import { insertRows } from '../rows/insert-documents';
import { type MergedRecords, mergedRecords } from './merged-records';
import type { Written } from './written';

export interface ImportRow {
  key: string;
  kind: Extract<DocumentKind, 'article' | 'person' | 'organization'>;
  documentId: string;
  file: string;
  item: number;
  digest: string;
  /** Digests of other items of the same run that had this key. */
  rivals: readonly string[];
  fields: Written;
  waiting: WaitingNames | Record<string, never>;
  importedAt: Date;
}

/** A row with what became of its document. */
export interface KnownImport extends ImportRow {
  /** False where somebody has deleted it. */
  isThere: boolean;
  isPublished: boolean;
}

/** Rows of these keys, by key. One statement, and one more where a document is gone. */
export async function readImports(
  strapi: Core.Strapi,
  transaction: Raw,
  keys: readonly string[],
): Promise<Map<string, KnownImport>> {
  const versions = (['article', 'person', 'organization'] as const)
    .map((kind) => {
      const { tableName } = strapi.db.metadata.get(uidOf(kind));
      return `SELECT published_at FROM "${tableName}" WHERE i.kind = '${kind}' AND document_id = i.document_id`;
    })
    .join(' UNION ALL ');
  const rows = await rowsOf<KnownImport>(
    transaction,
    `SELECT i.key, i.kind, i.document_id AS "documentId", i.file, i.item, i.digest, i.rivals,
       CAST(i.fields AS json) AS fields, CAST(i.waiting AS json) AS waiting,
       i.imported_at AS "importedAt",
       versions.count > 0 AS "isThere", i.kind = 'article' AND versions.published > 0 AS "isPublished"
     FROM imports i CROSS JOIN LATERAL (
       SELECT count(*) AS count, count(published_at) AS published FROM (${versions}) AS v) AS versions
     WHERE i.key = ANY(CAST(:keys AS text[]))`,
    { keys: [...new Set(keys)] },
  );
  const merged = rows.every(({ isThere }) => isThere) ? new Map() : await mergedRecords(transaction);
  return new Map(rows.map((row) => [row.key, followed(row, merged)]));
}

/** Names that the files of these articles marked and that were not linked, by documentId. One statement. */
export async function namesWaiting(
  transaction: Raw,
  documentIds: readonly string[],
): Promise<Map<string, WaitingNames>> {
  if (documentIds.length === 0) return new Map();
  const rows = await rowsOf<{ documentId: string; waiting: WaitingNames }>(
    transaction,
    `SELECT document_id AS "documentId", CAST(waiting AS json) AS waiting FROM imports
     WHERE document_id = ANY(CAST(:documentIds AS text[])) AND kind = 'article'`,
    { documentIds: [...documentIds] },
  );
  return new Map(rows.map(({ documentId, waiting }) => [documentId, waiting]));
}

/** A record that was merged into another is that one. */
function followed(row: KnownImport, merged: MergedRecords): KnownImport {
  const into = merged.get(row.documentId);
  return row.isThere || into === undefined ? row : { ...row, documentId: into, isThere: true };
}

/** Waits until no other import writes, and holds off others to the end of the transaction. */
export async function holdImports(transaction: Raw): Promise<void> {
  await transaction.raw(`SELECT pg_advisory_xact_lock(hashtextextended('dateline:imports', 0))`);
}

/** Writes new rows. One statement. */
export async function insertImports(transaction: Raw, rows: readonly ImportRow[]): Promise<void> {
  await insertRows(
    transaction,
    'imports',
    rows.map((row) => ({
      ...{ key: row.key, kind: row.kind, document_id: row.documentId, file: row.file, item: row.item },
      ...{ digest: row.digest, rivals: row.rivals, fields: row.fields, waiting: row.waiting },
      imported_at: row.importedAt,
    })),
  );
}

/** Writes what an item that came again left to remember. */
export async function updateImport(transaction: Raw, row: ImportRow): Promise<void> {
  await transaction.raw(
    `UPDATE imports SET document_id = :documentId, file = :file, item = :item, digest = :digest,
       fields = CAST(:fields AS jsonb), waiting = CAST(:waiting AS jsonb), imported_at = CAST(:importedAt AS timestamptz)
     WHERE key = :key`,
    {
      ...{ key: row.key, documentId: row.documentId, file: row.file, item: row.item, digest: row.digest },
      ...{ fields: JSON.stringify(row.fields), waiting: JSON.stringify(row.waiting) },
      importedAt: row.importedAt.toISOString(),
    },
  );
}

/** Remembers an item that had the key of another one of the same run. */
export async function addRival(transaction: Raw, key: string, digest: string): Promise<void> {
  await transaction.raw(
    'UPDATE imports SET rivals = rivals || CAST(:digest AS text) WHERE key = :key AND NOT :digest = ANY(rivals)',
    { key, digest },
  );
}

/** Remembers more fields of an item. */
export async function addWritten(transaction: Raw, key: string, fields: Written): Promise<void> {
  await transaction.raw('UPDATE imports SET fields = fields || CAST(:fields AS jsonb) WHERE key = :key', {
    key,
    fields: JSON.stringify(fields),
  });
}
