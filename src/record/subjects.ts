/** Finds what a request names: the way in for every `:id`. */
import { errors } from '@strapi/utils';
import { noteAbout, noteLists, noteShown } from './dependencies';
import { type DocumentKind, isEntityKind } from './kinds';
import { type Raw, rowsOf } from './sql';

/** A document that is on the record. */
export interface Subject {
  /** Compact key. */
  key: number;
  kind: DocumentKind;
  documentId: string;
  /** Present slug, to which a client that asked by a past one can be redirected. */
  slug: string | null;
  /** Name, title or headline. */
  label: string;
}

/**
 * The documents of one kind that are on the record under these ids: documentIds or slugs, present or past.
 * What is off the record and what does not exist are left out alike. One statement. The answer under way depends on
 * them (dependencies.ts).
 *
 * @returns by the id asked for
 */
export async function findSubjects(
  transaction: Raw,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<Map<string, Subject>> {
  if (ids.length === 0) return new Map();
  const found = await rowsOf<Subject & { asked: string }>(
    transaction,
    FIND[isEntityKind(kind) ? 'entity' : 'article'],
    {
      kind,
      ids: [...ids],
    },
  );
  for (const { documentId } of found) {
    noteShown(documentId);
    noteAbout(documentId);
  }
  if (found.length < ids.length) noteLists(kind);
  // A documentId beats a slug of the same letters.
  const slugsFirst = found.sort(
    (a, b) => Number(a.asked === a.documentId) - Number(b.asked === b.documentId),
  );
  return new Map(slugsFirst.map(({ asked, ...subject }) => [asked, subject]));
}

/** The document on the record under an id, or null. */
export async function findSubject(transaction: Raw, kind: DocumentKind, id: string): Promise<Subject | null> {
  return (await findSubjects(transaction, kind, [id])).get(id) ?? null;
}

/**
 * The document on the record under an id.
 *
 * @throws NotFoundError (404) where there is none, or none that the public may know of
 */
export async function requireSubject(transaction: Raw, kind: DocumentKind, id: string): Promise<Subject> {
  const subject = await findSubject(transaction, kind, id);
  if (!subject) throw new errors.NotFoundError('Not Found');
  return subject;
}

const asked = `
  SELECT id AS asked, id AS document_id FROM unnest(CAST(:ids AS text[])) AS ids(id)
  UNION ALL
  SELECT s.slug, s.answers FROM slugs s
  WHERE s.type = :kind AND s.slug = ANY(CAST(:ids AS text[])) AND s.answers IS NOT NULL`;

const FIND = {
  entity: `SELECT a.asked, e.id AS key, e.kind, e.document_id AS "documentId", e.slug, e.label
    FROM (${asked}) AS a JOIN record_entity e ON e.document_id = a.document_id AND e.kind = :kind`,
  article: `SELECT a.asked, r.id AS key, 'article' AS kind, r.document_id AS "documentId", r.slug, r.headline AS label
    FROM (${asked}) AS a JOIN record_article r ON r.document_id = a.document_id`,
};
