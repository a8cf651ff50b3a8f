/** What the articles asked about share with others: their keys, with their rarity. */
import type { Signal } from '../editorial';
import { SIGNAL_KINDS } from '../record/projection/signals';
import { type Raw, rowsOf } from '../record/sql';

/** A key of an article as related articles see it. */
export interface SubjectKey {
  id: number;
  kind: Signal;
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

interface Row extends Omit<RelatedSubject, 'keys'> {
  archive: number;
  keys: number[];
  weights: number[];
  kinds: string;
  frequencies: number[] | null;
  /** Cited sources that are on the record. */
  open: number[] | null;
}

/** Published articles as subjects, in the order asked, and the number of articles in the archive. One statement. */
export async function relatedSubjects(
  reading: Raw,
  articles: readonly number[],
): Promise<{ subjects: RelatedSubject[]; archive: number }> {
  const rows = await rowsOf<Row>(reading, SUBJECTS, [articles]);
  const subjects = rows.map(({ archive: _, keys, weights, kinds, frequencies, open, ...head }) => ({
    ...head,
    keys: subjectKeys({ keys, weights, kinds }).flatMap((key, index) =>
      // A source that the record does not hold is confidential: nothing may be told by it.
      key.kind === 'source' && !open?.includes(key.id)
        ? []
        : [{ ...key, frequency: frequencies?.[index] ?? 0 }],
    ),
  }));
  return { subjects, archive: rows[0]?.archive ?? 0 };
}

/** The packed signals of an article, one by one. */
function subjectKeys({ keys, weights, kinds }: Pick<Row, 'keys' | 'weights' | 'kinds'>) {
  return keys.map((id, index) => ({ id, kind: SIGNAL_KINDS.get(kinds[index]!)!, weight: weights[index]! }));
}

const SUBJECTS = `
  SELECT a.id AS article, a.document_id AS "documentId", a.language, a.published_on::text AS "publishedOn",
    (SELECT articles FROM record_frequency WHERE key = 0) AS archive,
    array_to_json(a.signal_keys) AS keys, array_to_json(a.signal_weights) AS weights, a.signal_kinds AS kinds,
    (SELECT json_agg(coalesce(f.articles, 0) ORDER BY s.position)
     FROM unnest(a.signal_keys) WITH ORDINALITY AS s(key, position) LEFT JOIN record_frequency f ON f.key = s.key) AS frequencies,
    (SELECT json_agg(s.key) FROM unnest(a.signal_keys) WITH ORDINALITY AS s(key, position)
     JOIN record_entity e ON e.id = s.key WHERE substr(a.signal_kinds, CAST(s.position AS int), 1) = 's') AS open
  FROM unnest(?::int[]) WITH ORDINALITY AS asked(id, position) JOIN record_article a USING (id) ORDER BY position`;

/** What a reason is called. */
export interface KeyName {
  documentId: string | null;
  label: string;
}

/** The names of keys that are told as reasons. One statement. */
export async function keyNames(reading: Raw, keys: Iterable<number>): Promise<Map<number, KeyName>> {
  const rows = await rowsOf<KeyName & { id: number }>(
    reading,
    `SELECT k.id, e.document_id AS "documentId", coalesce(e.label, k.name) AS label
     FROM record_key k LEFT JOIN record_entity e ON e.id = k.id WHERE k.id = ANY(?::int[])`,
    [[...new Set(keys)]],
  );
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}
