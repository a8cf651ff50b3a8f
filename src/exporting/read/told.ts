/** What a batch of documents refers to, as far as it is public. */
import type { DocumentKind } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import type { Reference } from '../format/parts';
import { FIGURES, pointersIn, TEXTS } from '../format/pointers';
import { pictureUrlsIn } from '../lines/pictures-in-text';

type Values = Readonly<Record<string, unknown>>;

export interface Told {
  /** By type and documentId; what is missing must not be told. */
  reference(target: DocumentKind, documentId: string): Reference | null;
  formerSlugs(documentId: string): string[];
  formerAddresses(documentId: string): string[];
  /** The documentId of a file, by its row or by its address in a text; null where it is gone. */
  file(by: number | string): string | null;
}

/** Five statements at most. */
export async function toldOf(snapshot: Raw, kind: DocumentKind, documents: readonly Values[]): Promise<Told> {
  const ids = documents.map(({ documentId }) => String(documentId));
  const references = await referencesTo(
    snapshot,
    documents.flatMap((document) => pointersIn(kind, document).map(({ documentId }) => documentId)),
  );
  const slugs = await formerSlugs(snapshot, kind, ids);
  const addresses = kind === 'article' ? await formerAddresses(snapshot, ids) : new Map<string, string[]>();
  const files = await filesIn(snapshot, kind, documents);
  return {
    reference: (target, documentId) => references.get(`${target} ${documentId}`) ?? null,
    formerSlugs: (documentId) => slugs.get(documentId) ?? [],
    formerAddresses: (documentId) => addresses.get(documentId) ?? [],
    file: (by) => files.get(by) ?? null,
  };
}

async function referencesTo(snapshot: Raw, ids: readonly string[]): Promise<Map<string, Reference>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<Reference & { kind: DocumentKind }>(
    snapshot,
    `SELECT kind, document_id AS "documentId", slug, label AS name FROM record_entity
       WHERE document_id = ANY(CAST(:ids AS text[]))
     UNION ALL
     SELECT 'article', document_id, slug, headline FROM record_article
       WHERE document_id = ANY(CAST(:ids AS text[]))`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map(({ kind, ...reference }) => [`${kind} ${reference.documentId}`, reference]));
}

interface Pair {
  documentId: string;
  value: string;
}

/**
 * By document, the slugs and ids under which it answers besides its present one. `answers` is always one of the two
 * columns that have indexes (database/migrations, slugs).
 */
async function formerSlugs(
  snapshot: Raw,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await rowsOf<Pair>(
    snapshot,
    `SELECT s.answers AS "documentId", s.slug AS value FROM (
       SELECT answers, slug FROM slugs
         WHERE type = :kind AND document_id = ANY(CAST(:ids AS text[])) AND answers = document_id
       UNION ALL
       SELECT answers, slug FROM slugs
         WHERE type = :kind AND formerly = ANY(CAST(:ids AS text[])) AND answers = formerly
     ) AS s JOIN ${kind === 'article' ? 'record_article' : 'record_entity'} d ON d.document_id = s.answers
     WHERE s.slug IS DISTINCT FROM d.slug ORDER BY s.slug COLLATE "C"`,
    { kind, ids },
  );
  return grouped(rows);
}

async function formerAddresses(snapshot: Raw, ids: readonly string[]): Promise<Map<string, string[]>> {
  return grouped(
    await rowsOf<Pair>(
      snapshot,
      `SELECT document_id AS "documentId", address AS value FROM article_addresses
       WHERE document_id = ANY(CAST(:ids AS text[])) ORDER BY address COLLATE "C"`,
      { ids },
    ),
  );
}

function grouped(pairs: readonly Pair[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { documentId, value } of pairs) {
    const group = groups.get(documentId);
    if (group) group.push(value);
    else groups.set(documentId, [value]);
  }
  return groups;
}

/** The documentIds of files that documents have in figures and texts, by row and by address. One statement. */
export async function filesIn(
  snapshot: Raw,
  kind: DocumentKind,
  documents: readonly Values[],
): Promise<Map<number | string, string>> {
  const { ids, urls } = filesMeant(kind, documents);
  if (ids.length + urls.length === 0) return new Map();
  // No index has addresses; few texts have pictures, and a batch asks for all of them at once.
  const rows = await rowsOf<{ id: number; url: string; documentId: string }>(
    snapshot,
    `SELECT id, url, document_id AS "documentId" FROM files
     WHERE id = ANY(CAST(:ids AS int[]))${urls.length > 0 ? ' OR url = ANY(CAST(:urls AS text[]))' : ''}
     ORDER BY id DESC`,
    { ids, urls },
  );
  const found = new Map<number | string, string>();
  for (const { id, url, documentId } of rows) found.set(id, documentId).set(url, documentId);
  return found;
}

function filesMeant(kind: DocumentKind, documents: readonly Values[]): { ids: number[]; urls: string[] } {
  const [figure, text] = [FIGURES[kind], TEXTS[kind]];
  const figures = documents.map(
    (document) => figure && (document[figure] as { image: number | null } | null),
  );
  return {
    ids: figures.flatMap((one) => (one && one.image !== null ? one.image : [])),
    urls: text ? documents.flatMap((document) => pictureUrlsIn(document[text])) : [],
  };
}
