/** What the home page shows: each answer bounded, whatever the size of the archive. */
import type { Core } from '@strapi/strapi';
import { dayIn } from '../dates/day-in';
import { editorial } from '../editorial';
import { askedRecord, findLookAlikes } from '../look-alikes/find';
import type { LookAlike } from '../look-alikes/look-alike';
import { checkArticle } from '../publishing/checks/check-article';
import type { Finding } from '../publishing/checks/finding';
import { now } from '../publishing/clock';
import { type EntityKind, ROLE, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** Newest changed drafts that are looked at. */
export const DRAFTS_LOOKED_AT = 50;
const SHOWN_FINDINGS = 3;

export interface FailingDraft {
  documentId: string;
  headline: string | null;
  updatedAt: string;
  errors: number;
  warnings: number;
  findings: Finding[];
}

/** Drafts that were changed last and are not published as they are. */
export async function changedDrafts(
  strapi: Core.Strapi,
  reading: Raw,
): Promise<{ documentId: string; headline: string | null; updatedAt: string }[]> {
  const table = strapi.db.metadata.get(uidOf('article')).tableName;
  return rowsOf(
    reading,
    `SELECT d.document_id AS "documentId", d.headline, to_char(d.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"
     FROM (SELECT * FROM "${table}" WHERE published_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT ${DRAFTS_LOOKED_AT * 4}) d
     WHERE NOT EXISTS (SELECT 1 FROM "${table}" p WHERE p.document_id = d.document_id AND p.published_at IS NOT NULL
       AND p.updated_at >= d.updated_at)
     ORDER BY d.updated_at DESC, d.id DESC LIMIT ${DRAFTS_LOOKED_AT}`,
  );
}

/** Those of them in which a check finds something, errors first. */
export async function failingDrafts(
  strapi: Core.Strapi,
  drafts: Awaited<ReturnType<typeof changedDrafts>>,
): Promise<FailingDraft[]> {
  const found: FailingDraft[] = [];
  for (const draft of drafts) {
    const findings = await checkArticle(strapi, draft.documentId);
    if (findings.length === 0) continue;
    const count = (level: string) => findings.filter((finding) => finding.level === level).length;
    const worstFirst = [...findings].sort(
      (a, b) => Number(b.level === 'error') - Number(a.level === 'error'),
    );
    found.push({
      ...draft,
      ...{
        errors: count('error'),
        warnings: count('warning'),
        findings: worstFirst.slice(0, SHOWN_FINDINGS),
      },
    });
  }
  return found.sort((a, b) => Number(b.errors > 0) - Number(a.errors > 0));
}

export interface AlikePair {
  kind: EntityKind;
  one: { documentId: string; title: string };
  other: { documentId: string; title: string };
  score: number;
  reasons: LookAlike['reasons'];
}

/** How many of the newest of each kind are looked at. */
const NEWEST: Partial<Record<EntityKind, number>> = {
  person: 12,
  organization: 12,
  source: 6,
  event: 6,
  topic: 4,
};
const MOST_PAIRS = 20;

/** Look-alikes of what was made last, of the kinds that may be seen. */
export async function newestLookAlikes(
  strapi: Core.Strapi,
  reading: Raw,
  kinds: readonly EntityKind[],
): Promise<AlikePair[]> {
  const pairs = new Map<string, AlikePair>();
  for (const kind of kinds) {
    const rows = await rowsOf<{ documentId: string }>(
      reading,
      `SELECT document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
       ORDER BY id DESC LIMIT ${NEWEST[kind] ?? 0}`,
    );
    for (const { documentId } of rows) {
      const asked = await askedRecord(strapi, reading, kind, documentId);
      const [likeliest] = asked ? await findLookAlikes(strapi, reading, kind, asked) : [];
      if (!asked || !likeliest) continue;
      const { score, reasons, documentId: other, title } = likeliest;
      const pair = { kind, one: { documentId, title: asked.title }, other: { documentId: other, title } };
      const name = [documentId, other].sort().join();
      if (!pairs.has(name)) pairs.set(name, { ...pair, score, reasons });
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAIRS);
}

export interface Embargo {
  documentId: string;
  headline: string | null;
  embargoedUntil: string;
  /** It is over: the article can be published. */
  due: boolean;
}

/** Unpublished drafts with an embargo, the next to end first. */
export async function embargoes(strapi: Core.Strapi, reading: Raw): Promise<Embargo[]> {
  const table = strapi.db.metadata.get(uidOf('article')).tableName;
  const moment = now(strapi);
  const rows = await rowsOf<Omit<Embargo, 'due'>>(
    reading,
    `SELECT d.document_id AS "documentId", d.headline, to_char(d.embargoed_until, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "embargoedUntil"
     FROM "${table}" d WHERE d.embargoed_until IS NOT NULL AND d.published_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM "${table}" p WHERE p.document_id = d.document_id AND p.published_at IS NOT NULL)
     ORDER BY d.embargoed_until, d.id LIMIT 25`,
  );
  return rows.map((row) => ({ ...row, due: new Date(row.embargoedUntil) <= moment }));
}

export interface Coverage {
  days: { day: string; published: number }[];
  topics: { documentId: string; name: string; published: number }[];
  total: number;
}

const WEEK = 7;

/** What was published in the last seven days: by day and by section. */
export async function coverage(strapi: Core.Strapi, reading: Raw): Promise<Coverage> {
  const days = lastDays(strapi, WEEK);
  const bindings = { first: days[0], last: days.at(-1) };
  const byDay = await rowsOf<{ day: string; published: number }>(
    reading,
    `SELECT day::text AS day, CAST(count(*) AS int) AS published FROM record_article
     WHERE day BETWEEN CAST(:first AS date) AND CAST(:last AS date) GROUP BY 1`,
    bindings,
  );
  const topics = await rowsOf<Coverage['topics'][number]>(
    reading,
    `SELECT e.document_id AS "documentId", e.label AS name, CAST(count(*) AS int) AS published
     FROM record_article a JOIN record_entity e ON e.id = CAST(a.parts -> 'topics' ->> 0 AS int)
     WHERE a.day BETWEEN CAST(:first AS date) AND CAST(:last AS date)
     GROUP BY 1, 2 ORDER BY published DESC, name LIMIT 10`,
    bindings,
  );
  const counted = new Map(byDay.map(({ day, published }) => [day, published]));
  return {
    days: days.map((day) => ({ day, published: counted.get(day) ?? 0 })),
    topics,
    total: byDay.reduce((sum, { published }) => sum + published, 0),
  };
}

export interface MostNamed {
  kind: 'person' | 'organization';
  documentId: string;
  name: string;
  slug: string | null;
  /** Articles of the span, and of the one before it. */
  count: number;
  before: number;
  /** (count - before) / before; count where there were none. */
  trend: number;
  /** Articles of each day of the span. */
  series: number[];
}

/** Articles of a span that are looked at, the newest. */
const MOST_ARTICLES = 5000;

/** People and organizations that articles of the last days mention most; a byline or a retracted article does not. */
export async function mostNamed(
  strapi: Core.Strapi,
  reading: Raw,
  { days, limit }: { days: number; limit: number },
): Promise<{ entries: MostNamed[]; from: string; to: string }> {
  const all = lastDays(strapi, days * 2);
  const [before, span] = [all.slice(0, days), all.slice(days)];
  const rows = await rowsOf<Omit<MostNamed, 'trend' | 'series'> & { counted: string[] }>(
    reading,
    `WITH looked AS (
       (SELECT id, day FROM record_article WHERE NOT retracted AND day BETWEEN CAST(:from AS date) AND CAST(:to AS date)
        ORDER BY day DESC, id DESC LIMIT ${MOST_ARTICLES})
       UNION ALL
       (SELECT id, day FROM record_article WHERE NOT retracted AND day >= CAST(:begin AS date) AND day < CAST(:from AS date)
        ORDER BY day DESC, id DESC LIMIT ${MOST_ARTICLES})
     ), named AS (
       SELECT p.key, l.day FROM looked l JOIN record_posting p ON p.article = l.id
       WHERE p.roles & ${ROLE.mention | ROLE.quoted} > 0
     )
     SELECT e.kind, e.document_id AS "documentId", e.label AS name, e.slug,
       CAST(count(*) FILTER (WHERE n.day >= CAST(:from AS date)) AS int) AS count,
       CAST(count(*) FILTER (WHERE n.day < CAST(:from AS date)) AS int) AS before,
       array_to_json(array_agg(n.day::text) FILTER (WHERE n.day >= CAST(:from AS date))) AS counted
     FROM named n JOIN record_entity e ON e.id = n.key AND e.kind IN ('person', 'organization')
     GROUP BY e.id, e.kind, e.document_id, e.label, e.slug
     HAVING count(*) FILTER (WHERE n.day >= CAST(:from AS date)) > 0
     ORDER BY count DESC, before, name LIMIT :limit`,
    { begin: before[0], from: span[0], to: span.at(-1), limit },
  );
  const entries = rows.map(({ counted, ...row }) => ({
    ...row,
    trend: Math.round(((row.count - row.before) / Math.max(row.before, 1)) * 100) / 100,
    series: span.map((day) => counted.filter((other) => other === day).length),
  }));
  return { entries, from: span[0]!, to: span.at(-1)! };
}

/** The newsroom's last days, today last. */
function lastDays(strapi: Core.Strapi, count: number): string[] {
  const today = Date.parse(dayIn(now(strapi), editorial(strapi).timeZone));
  return Array.from({ length: count }, (_, index) =>
    new Date(today - (count - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
}
