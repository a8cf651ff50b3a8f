/** Articles that might be related: a bounded number for each key, from postings ordered by date. */
import { instantOf, type Raw, rowsOf } from '../record/sql';

/** One key of one subject, with what a full share of it is worth before the distance in time. */
export interface Probe {
  /** Which of the subjects of this request. */
  subject: number;
  key: number;
  worth: number;
}

/** The subjects' own places, to tell them from candidates and to look around them in time. */
export interface Place {
  subject: number;
  article: number | null;
  publishedOn: string;
  /** Only articles in this language; null for any. */
  language: string | null;
  /** Articles that the answer must hold, whatever they share. */
  pins: number[];
}

export interface CandidateFilter {
  /** First and last day, inclusive; null where open. */
  from: string | null;
  to: string | null;
  /** Key of a topic in which they have to stand. */
  topic: number | null;
}

/** A candidate with what an answer shows of it. */
export interface CandidateRow {
  subject: number;
  article: number;
  documentId: string;
  slug: string | null;
  headline: string;
  standfirst: string | null;
  language: string;
  publishedOn: string;
}

export interface Bounds {
  /** Postings read for each key: half its newest, half the nearest in time to the subject. */
  candidatesPerKey: number;
  halfLifeDays: number;
  decayFloor: number;
  /** Candidates kept for exact scoring, for each subject. */
  shortlist: number;
}

const RANGE = `AND (CAST(:from AS date) IS NULL OR p.published_on >= CAST(CAST(:from AS date) AS timestamp) AT TIME ZONE :timeZone)
  AND (CAST(:to AS date) IS NULL OR p.published_on < CAST(CAST(:to AS date) + 1 AS timestamp) AT TIME ZONE :timeZone)`;

const nearest = (condition: string, order: string, share: string) => `
  (SELECT p.article, p.published_on, p.weight FROM record_posting p
   WHERE p.key = probe.key AND p.weight > 0 ${condition} ${RANGE} ORDER BY p.published_on ${order} LIMIT ${share})`;

const CANDIDATES = `
  WITH place AS (
    SELECT * FROM jsonb_to_recordset(CAST(:places AS jsonb))
      AS x(subject int, article int, "publishedOn" timestamptz, language text, pins int[])
  ), probe AS (
    SELECT x.subject, x.key, x.worth, place."publishedOn" AS at FROM jsonb_to_recordset(CAST(:probes AS jsonb))
      AS x(subject int, key int, worth real) JOIN place USING (subject)
  ), hit AS (
    SELECT probe.subject, near.article, near.published_on, sum(probe.worth * sqrt(near.weight)) AS worth
    FROM probe CROSS JOIN LATERAL (
      ${nearest('', 'DESC', 'CAST(:half AS int)')}
      UNION ${nearest('AND p.published_on <= probe.at', 'DESC', 'CAST(:quarter AS int)')}
      UNION ${nearest('AND p.published_on > probe.at', 'ASC', 'CAST(:quarter AS int)')}
    ) AS near GROUP BY 1, 2, 3
  ), ranked AS (
    SELECT hit.subject, hit.article, row_number() OVER (PARTITION BY hit.subject ORDER BY hit.worth * (CAST(:floor AS float) + (1 - CAST(:floor AS float))
      * power(2, -abs(extract(epoch FROM hit.published_on - place."publishedOn")) / 86400 / CAST(:halfLife AS float))) DESC, hit.article) AS rank
    FROM hit JOIN place USING (subject) JOIN record_article a ON a.id = hit.article
    WHERE hit.article IS DISTINCT FROM place.article AND (place.language IS NULL OR a.language = place.language)
      AND (CAST(:topic AS int) IS NULL OR EXISTS (
        SELECT 1 FROM record_posting t WHERE t.article = hit.article AND t.key = CAST(:topic AS int) AND t.roles > 0))
  ), kept AS (
    SELECT subject, article FROM ranked WHERE rank <= CAST(:shortlist AS int)
    UNION SELECT subject, unnest(pins) FROM place
  )
  SELECT kept.subject, a.id AS article, a.document_id AS "documentId", a.slug, a.headline, a.standfirst, a.language,
    ${instantOf('a.published_on')} AS "publishedOn"
  FROM kept JOIN record_article a ON a.id = kept.article WHERE NOT a.retracted`;

/** The best candidates of each subject by what they share, and its pins. One statement. */
export function findCandidates(
  transaction: Raw,
  places: Place[],
  probes: Probe[],
  filter: CandidateFilter & { timeZone: string },
  bounds: Bounds,
): Promise<CandidateRow[]> {
  return rowsOf<CandidateRow>(transaction, CANDIDATES, {
    places: JSON.stringify(places),
    probes: JSON.stringify(probes),
    ...filter,
    half: Math.ceil(bounds.candidatesPerKey / 2),
    quarter: Math.ceil(bounds.candidatesPerKey / 4),
    floor: bounds.decayFloor,
    halfLife: bounds.halfLifeDays,
    shortlist: bounds.shortlist,
  });
}

/** A key of a candidate, with how many articles have it. */
export interface CandidateKey {
  id: number;
  weight: number;
  frequency: number;
}

/** Every weighed key of these articles that may be told. One statement. */
export async function keysOfCandidates(
  transaction: Raw,
  articles: number[],
): Promise<Map<number, CandidateKey[]>> {
  const rows = await rowsOf<{ article: number; keys: CandidateKey[] }>(
    transaction,
    `SELECT p.article, json_agg(json_build_object('id', p.key, 'weight', p.weight, 'frequency', f.articles)) AS keys
     FROM record_posting p JOIN record_key k ON k.id = p.key JOIN record_frequency f ON f.key = p.key
     WHERE p.article = ANY(?::int[]) AND p.weight > 0
       AND (k.kind <> 'source' OR EXISTS (SELECT 1 FROM record_entity e WHERE e.id = p.key))
     GROUP BY p.article`,
    [articles],
  );
  return new Map(rows.map(({ article, keys }) => [article, keys]));
}
