/** What the articles asked about share with others: their keys, with names and rarity. */
import type { Signal } from '../editorial';
import { type Raw, rowsOf } from '../record/sql';

/** A key of an article as related articles see it. */
export interface SubjectKey {
  id: number;
  kind: Signal;
  /** documentId of the entity; null for a term. */
  documentId: string | null;
  label: string;
  /** How central it is to the article, 0 to 1. */
  weight: number;
  /** How many articles of the archive have it. */
  frequency: number;
}

/** An article of which related ones are asked: what it says, not which it is, so that a draft can ask too. */
export interface RelatedSubject {
  /** Compact key, where it is on the record. */
  article: number | null;
  documentId: string;
  language: string;
  /** ISO instant. */
  publishedOn: string;
  keys: SubjectKey[];
}

interface Row extends SubjectKey {
  article: number;
}

/** Published articles as subjects, in the order asked, and the number of articles in the archive. Two statements. */
export async function relatedSubjects(
  transaction: Raw,
  articles: readonly number[],
): Promise<{ subjects: RelatedSubject[]; archive: number }> {
  const heads = await rowsOf<Omit<RelatedSubject, 'keys'> & { archive: number }>(
    transaction,
    `SELECT a.id AS article, a.document_id AS "documentId", a.language, a.published_on::text AS "publishedOn",
       (SELECT articles FROM record_frequency WHERE key = 0) AS archive
     FROM unnest(?::int[]) WITH ORDINALITY AS asked(id, position) JOIN record_article a USING (id) ORDER BY position`,
    [articles],
  );
  // A source without a row in record_entity is confidential: nothing may be told by it.
  const keys = await rowsOf<Row>(
    transaction,
    `SELECT p.article, k.id, k.kind, e.document_id AS "documentId", coalesce(e.label, k.name) AS label, p.weight,
       coalesce(f.articles, 0) AS frequency
     FROM record_posting p JOIN record_key k ON k.id = p.key
     LEFT JOIN record_entity e ON e.id = p.key LEFT JOIN record_frequency f ON f.key = p.key
     WHERE p.article = ANY(?::int[]) AND p.weight > 0 AND (k.kind = 'term' OR e.id IS NOT NULL)`,
    [articles],
  );
  const subjects = heads.map(({ archive: _, ...head }) => ({
    ...head,
    keys: keys.filter(({ article }) => article === head.article).map(({ article: __, ...key }) => key),
  }));
  return { subjects, archive: heads[0]?.archive ?? 0 };
}
