/** Whom articles of the last days name most, and whether more or less than before. */
import type { Core } from '@strapi/strapi';
import { ROLE } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { lastDays } from './last-days';

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
