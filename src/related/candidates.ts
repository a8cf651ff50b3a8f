/** Articles that might be related: a bounded number for each key, from signals ordered by time. */
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

/** A candidate with what an answer shows of it, and all that it can share. */
export interface CandidateRow {
  subject: number;
  article: number;
  documentId: string;
  slug: string | null;
  headline: string;
  standfirst: string | null;
  language: string;
  publishedOn: string;
  keys: number[];
  weights: number[];
  kinds: string;
}

export interface Bounds {
  /** The most signals read for each key: half its newest, half the nearest in time to the subject. */
  candidatesPerKey: number;
  halfLifeDays: number;
  decayFloor: number;
  /** Candidates kept for exact scoring, for each subject. */
  shortlist: number;
}

const MINUTES_IN_DAY = 1440;

const SIGNAL = 'SELECT s.article, s.minute, s.root, s.language FROM record_signal s WHERE s.key = probe.key';

/*
 * The newest, and the nearest on either side of the subject, without reading one twice. What one part leaves over goes
 * to what came before the subject: of a new article, all are its nearest. A range of one index each, whose rows hold
 * all that is needed.
 */
const NEAR = `
  WITH newest AS MATERIALIZED (
    ${SIGNAL} AND s.minute >= place.next AND s.minute <= place.last ORDER BY s.minute DESC, s.article DESC
    LIMIT CAST(:half AS int)
  ), ends AS (
    SELECT count(*) AS count, min(minute) AS minute FROM newest
  ), after AS MATERIALIZED (
    ${SIGNAL} AND s.minute >= place.next AND s.minute < (SELECT minute FROM ends) ORDER BY s.minute, s.article
    LIMIT (SELECT CASE WHEN count < :half THEN 0 ELSE CAST(:quarter AS int) END FROM ends)
  )
  SELECT * FROM newest
  UNION ALL SELECT * FROM after
  UNION ALL (
    ${SIGNAL} AND s.minute >= place.first AND s.minute <= place.previous ORDER BY s.minute DESC, s.article DESC
    LIMIT CAST(:whole AS int) - (SELECT count FROM ends) - (SELECT count(*) FROM after)
  )`;

const CANDIDATES = `
  WITH range AS (
    SELECT coalesce(record_minute(CAST(CAST(:from AS date) AS timestamp) AT TIME ZONE :timeZone), -2147483648) AS first,
      coalesce(record_minute(CAST(CAST(:to AS date) + 1 AS timestamp) AT TIME ZONE :timeZone) - 1, 2147483647) AS last
  ), place AS MATERIALIZED (
    SELECT x.subject, x.article, x.language, x.pins, x.minute, first, last,
      least(x.minute, last) AS previous, greatest(x.minute + 1, first) AS next, record_language(x.language) AS spoken
    FROM range, (
      SELECT *, record_minute("publishedOn") AS minute FROM jsonb_to_recordset(CAST(:places AS jsonb))
        AS x(subject int, article int, "publishedOn" timestamptz, language text, pins int[])
    ) AS x
  ), kept AS (
    SELECT place.subject, best.article FROM place CROSS JOIN LATERAL (
      SELECT near.article, sum(probe.worth * near.root)
        * (CAST(:floor AS float8) + (1 - CAST(:floor AS float8)) * exp(CAST(:rate AS float8) * abs(min(near.minute) - place.minute))) AS worth
      FROM unnest(CAST(:subjects AS int[]), CAST(:keys AS int[]), CAST(:worths AS float8[])) AS probe(subject, key, worth)
      CROSS JOIN LATERAL (${NEAR}) AS near
      WHERE probe.subject = place.subject AND near.article IS DISTINCT FROM place.article
        AND (place.spoken IS NULL OR near.language = place.spoken)
        AND (CAST(:topic AS int) IS NULL OR EXISTS (
          SELECT 1 FROM record_posting t WHERE t.article = near.article AND t.key = CAST(:topic AS int)))
      GROUP BY near.article ORDER BY worth DESC, near.article LIMIT CAST(:shortlist AS int)
    ) AS best
    UNION SELECT subject, unnest(pins) FROM place
  )
  SELECT kept.subject, a.id AS article, a.document_id AS "documentId", a.slug, a.headline, a.standfirst, a.language,
    ${instantOf('a.published_on')} AS "publishedOn", array_to_json(a.signal_keys) AS keys,
    array_to_json(a.signal_weights) AS weights, a.signal_kinds AS kinds
  FROM kept JOIN place USING (subject) JOIN record_article a ON a.id = kept.article
  WHERE NOT a.retracted AND (place.language IS NULL OR a.language = place.language OR a.id = ANY(place.pins))`;

/** The best candidates of each subject by what they share, and its pins. One statement. */
export function findCandidates(
  reading: Raw,
  places: readonly Place[],
  probes: readonly Probe[],
  filter: CandidateFilter & { timeZone: string },
  bounds: Bounds,
): Promise<CandidateRow[]> {
  return rowsOf<CandidateRow>(reading, CANDIDATES, {
    places: JSON.stringify(places),
    subjects: probes.map(({ subject }) => subject),
    keys: probes.map(({ key }) => key),
    worths: probes.map(({ worth }) => worth),
    ...filter,
    whole: bounds.candidatesPerKey,
    half: Math.floor(bounds.candidatesPerKey / 2),
    quarter: Math.floor(bounds.candidatesPerKey / 4),
    floor: bounds.decayFloor,
    rate: -Math.LN2 / bounds.halfLifeDays / MINUTES_IN_DAY,
    shortlist: bounds.shortlist,
  });
}

/**
 * How many articles have each of these keys. Sources that the record does not hold are left out: by them nothing may
 * be told, not even that two articles are alike. One statement.
 *
 * @param sources those of the keys that are sources
 */
export async function frequenciesOf(
  reading: Raw,
  keys: Iterable<number>,
  sources: Iterable<number>,
): Promise<Map<number, number>> {
  const [row] = await rowsOf<{ keys: number[] | null; articles: number[] | null }>(
    reading,
    `SELECT json_agg(f.key) AS keys, json_agg(f.articles) AS articles FROM record_frequency f
     WHERE f.key = ANY(?::int[])
       AND (f.key <> ALL(?::int[]) OR EXISTS (SELECT 1 FROM record_entity e WHERE e.id = f.key))`,
    [[...keys], [...sources]],
  );
  const articles = row?.articles ?? [];
  return new Map((row?.keys ?? []).map((key, index) => [key, articles[index]!]));
}
