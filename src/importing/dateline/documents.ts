/** Writes the documents of an export, batch by batch, as rows: no check of the desk is asked about what was public. */
import type { Core } from '@strapi/strapi';
import type { Line } from '../../exporting/format/lines';
import { pointersIn } from '../../exporting/format/pointers';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { inTransaction, type Raw, rowsOf } from '../../record/sql';
import type { Row } from '../drafts/rows/document-rows';
import { insertDocuments, type NewDocument } from '../drafts/rows/insert-documents';
import { ImportRefusal } from '../refusal';
import { differenceOf } from './compare';
import { fieldsOf, filesOfLine, type Standing } from './fields';
import { picturesThere } from './pictures';

interface Batch<K extends DocumentKind> {
  /** The export's folder, for refusals. */
  folder: string;
  kind: K;
  lines: readonly Line<K>[];
  now: Date;
}

/**
 * Writes those of a batch that are not there, all or none. What they point at is there, but for LATER.
 *
 * @returns how many were written
 * @throws ImportRefusal where one that is there is not as the export has it
 */
export function writeDocuments<K extends DocumentKind>(
  strapi: Core.Strapi,
  batch: Batch<K>,
): Promise<number> {
  return inTransaction(strapi, async (transaction) => {
    const { kind, lines, now } = batch;
    const there = await rowsById(strapi, transaction, kind, documentIds(lines));
    await requireSame(strapi, transaction, batch, (line) => there.has(line.documentId));
    const fresh = lines.filter(({ documentId }) => !there.has(documentId));
    const standing = await standingFor(strapi, transaction, kind, fresh);
    const documents = fresh.flatMap((line) => versionsOf(kind, line, standing));
    await insertDocuments(strapi, transaction, kind, documents, { by: null, now });
    await holdFormer(transaction, kind, fresh);
    return fresh.length;
  });
}

function documentIds(lines: readonly { documentId: string }[]): string[] {
  return lines.map(({ documentId }) => documentId);
}

async function requireSame<K extends DocumentKind>(
  strapi: Core.Strapi,
  transaction: Raw,
  { folder, kind, lines }: Batch<K>,
  isThere: (line: Line<K>) => boolean,
): Promise<void> {
  const difference = await differenceOf(strapi, transaction, kind, lines.filter(isThere));
  if (!difference) return;
  const { documentId, field } = difference;
  throw new ImportRefusal({
    code: 'not-empty',
    file: folder,
    reason: `is refused: the ${kind} ${documentId} in the database has another ${field}`,
    fix: 'Import it into an empty database',
  });
}

/** An article has a draft that is as its published version. */
function versionsOf(kind: DocumentKind, line: Line, standing: Standing): NewDocument[] {
  const { documentId } = line;
  const fields = fieldsOf(kind, line, standing);
  if (!('publishedAt' in line)) return [{ documentId, fields }];
  const { publishedAt } = line;
  const columns: Row = { created_at: publishedAt, updated_at: publishedAt };
  return [null, publishedAt].map((published_at) => ({
    documentId,
    fields,
    columns: { ...columns, published_at },
  }));
}

async function standingFor(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  lines: readonly Line[],
): Promise<Standing> {
  const wanted = new Map<DocumentKind, Set<string>>();
  for (const { documentId, target } of lines.flatMap((line) => pointersIn(kind, line))) {
    const ids = wanted.get(target) ?? new Set();
    wanted.set(target, ids.add(documentId));
  }
  const rows = new Map<DocumentKind, Map<string, number>>();
  for (const [target, ids] of wanted) rows.set(target, await rowsById(strapi, transaction, target, [...ids]));
  const files = await picturesThere(
    strapi,
    lines.flatMap((line) => filesOfLine(kind, line)),
  );
  return {
    row: (target, documentId) => rows.get(target)!.get(documentId)!,
    file: (documentId) => files.get(documentId),
  };
}

/** The rows of documents, an article's of its published version, by documentId. One statement. */
export async function rowsById(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const rows = await rowsOf<{ id: number; documentId: string }>(
    transaction,
    `SELECT id, document_id AS "documentId" FROM "${tableName}"
     WHERE document_id = ANY(CAST(:ids AS text[]))${kind === 'article' ? ' AND published_at IS NOT NULL' : ''}`,
    { ids: [...ids] },
  );
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
}

/** The slugs under which the documents answer, and the addresses that articles had before. Two statements. */
async function holdFormer(transaction: Raw, kind: DocumentKind, lines: readonly Line[]): Promise<void> {
  const held = (line: Line) => [
    ...(line.slug === null ? [] : [{ slug: line.slug, held: 'live' }]),
    ...line.formerSlugs.map((slug) => ({ slug, held: 'past' })),
  ];
  const slugs = lines.flatMap((line) => held(line).map((one) => ({ ...one, id: line.documentId })));
  await transaction.raw(
    `INSERT INTO slugs (type, slug, document_id, held, was_public)
     SELECT :kind, s.slug, s.id, s.held, true
     FROM json_to_recordset(CAST(:slugs AS json)) AS s(slug text, id text, held text)
     ON CONFLICT DO NOTHING`,
    { kind, slugs: JSON.stringify(slugs) },
  );
  const addresses = lines.flatMap((line) =>
    'formerAddresses' in line
      ? line.formerAddresses.map((address) => ({ address, document_id: line.documentId }))
      : [],
  );
  await transaction.raw(
    `INSERT INTO article_addresses (address, document_id)
     SELECT a.address, a.document_id
     FROM json_to_recordset(CAST(:addresses AS json)) AS a(address text, document_id text) ON CONFLICT DO NOTHING`,
    { addresses: JSON.stringify(addresses) },
  );
}
