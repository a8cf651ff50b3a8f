/** What was published in the last week. */
import type { Core } from '@strapi/strapi';
import { type Raw, rowsOf } from '../record/sql';
import { lastDays } from './last-days';

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
