/** Events with all that a timeline shows of them, from the record. */
import { instantOf, type Raw, rowsOf } from '../record/sql';
import type { EntryReference, EntryReport } from './entry';

/** An event of a timeline that was asked for as of a day, or as of now. */
export interface AskedEvent {
  key: number;
  /** Only what was reported by this day counts; null: everything. */
  asReportedBy: string | null;
}

export interface EventRow extends AskedEvent {
  documentId: string;
  slug: string | null;
  title: string;
  summary: string | null;
  edtf: string;
  significance: number;
  status: string;
  place: string | null;
  country: string | null;
  participants: ParticipantRow[];
  reports: number;
  independentSources: number;
  articles: (Omit<EntryReport, 'dateGiven'> & { dateGiven: string | null })[];
}

export interface ParticipantRow extends EntryReference {
  kind: 'person' | 'organization';
  roles: RoleRow[];
}

export interface RoleRow {
  title: string;
  from: string | null;
  to: string | null;
  attestedOn: string | null;
  organization: EntryReference | null;
}

/** Articles named with an event. */
const ARTICLES = 10;

const REFERENCE = (table: string) =>
  `'documentId', ${table}.document_id, 'slug', ${table}.slug, 'name', ${table}.label`;

/* Whoever is off the record has no row in record_entity: an event leaves them out, a role shows its title alone. */
const PARTICIPANTS = `
  SELECT coalesce(json_agg(json_build_object('kind', p.kind, ${REFERENCE('p')}, 'roles', (
    SELECT coalesce(json_agg(json_build_object('title', r.title, 'from', r.held_from, 'to', r.held_to,
      'attestedOn', r.attested_on, 'organization',
      CASE WHEN o.id IS NOT NULL THEN json_build_object(${REFERENCE('o')}) END) ORDER BY r.position), '[]')
    FROM record_role r LEFT JOIN record_entity o ON o.id = r.organization WHERE r.person = p.id
  )) ORDER BY named.position), '[]')
  FROM unnest(x.participants) WITH ORDINALITY AS named(id, position) JOIN record_entity p ON p.id = named.id`;

/** Reports that are looked at for one event, the first ones: thousands of articles may report what changed the world. */
const MOST_REPORTS = 200;

const REPORTS = `
  SELECT r.*, a.document_id, a.slug, a.headline, a.published_on
  FROM (
    SELECT * FROM record_report r WHERE r.event = x.id AND r.counted
      AND r.reported_since < coalesce(CAST(asked.by + 1 AS timestamp) AT TIME ZONE :timeZone, 'infinity')
    ORDER BY r.reported_since LIMIT ${MOST_REPORTS}
  ) AS r JOIN record_article a ON a.id = r.article
  WHERE asked.by IS NULL OR a.day <= asked.by`;

/** An event is a signal of each article that reports it and is not retracted: these are counted already. */
const COUNT = `
  CASE WHEN asked.by IS NULL THEN coalesce((SELECT f.articles FROM record_frequency f WHERE f.key = x.id), 0)
    ELSE (SELECT count(DISTINCT article)::int FROM report) END`;

/*
 * What an article took over from another source counts as that one's. A source that is off the record, a
 * confidential one among them, is as if it were not there, on either side: a number must not betray it either.
 */
const SOURCES = `
  SELECT count(DISTINCT coalesce(origin.id, source.id))::int
  FROM report CROSS JOIN unnest(report.sources) AS given(id) JOIN record_entity source ON source.id = given.id
  LEFT JOIN (record_citation c JOIN record_entity origin ON origin.id = c.originates_from)
    ON c.article = report.article AND c.source = source.id`;

const FIRST_ARTICLES = `
  SELECT coalesce(json_agg(json_build_object('documentId', f.document_id, 'slug', f.slug, 'headline', f.headline,
    'publishedOn', ${instantOf('f.published_on')},
    'dateWords', f.date_words, 'dateGiven', f.date_given) ORDER BY f.reported_since, f.document_id), '[]')
  FROM (SELECT * FROM (SELECT DISTINCT ON (article) * FROM report ORDER BY article, position) AS one
    ORDER BY reported_since, document_id LIMIT ${ARTICLES}) AS f`;

const READ = `
  SELECT asked.event AS key, asked.by::text AS "asReportedBy", x.document_id AS "documentId", n.slug, x.title, x.summary,
    x.edtf, x.significance, x.status, x.place, x.country, (${PARTICIPANTS}) AS participants, reported.*
  FROM unnest(CAST(:events AS int[]), CAST(:days AS date[])) AS asked(event, by)
  JOIN record_event x ON x.id = asked.event JOIN record_entity n ON n.id = x.id
  CROSS JOIN LATERAL (
    WITH report AS (${REPORTS})
    SELECT (${COUNT}) AS reports, (${SOURCES}) AS "independentSources",
      (${FIRST_ARTICLES}) AS articles
  ) AS reported`;

/** These events, in no order. One statement; none where none are asked for. */
export async function readEvents(
  transaction: Raw,
  asked: readonly AskedEvent[],
  timeZone: string,
): Promise<EventRow[]> {
  if (asked.length === 0) return [];
  const events = asked.map(({ key }) => key);
  const days = asked.map(({ asReportedBy }) => asReportedBy);
  return rowsOf<EventRow>(transaction, READ, { events, days, timeZone });
}
