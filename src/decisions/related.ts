/** Which articles editors pinned to an article, and which they ruled out. */
import type { Core } from '@strapi/strapi';
import { inTransaction, type Raw, rowsOf } from '../record/sql';

/** documentIds: pins in their order, exclusions in none. */
export interface RelatedDecisions {
  pins: string[];
  exclusions: string[];
}

const PIN = 'relatedPin';
const EXCLUSION = 'relatedExclusion';

interface Row {
  subject: string;
  kind: string;
  object: string;
  position: number;
}

/** The standing decisions on several articles, by documentId. One statement. */
export async function relatedDecisions(
  transaction: Raw,
  articles: string[],
): Promise<Map<string, RelatedDecisions>> {
  const rows = await rowsOf<Row>(
    transaction,
    `SELECT subject, kind, object FROM decisions
     WHERE subject = ANY(?::text[]) AND kind = ANY(?::text[]) AND withdrawn_at IS NULL ORDER BY position, id`,
    [articles, [PIN, EXCLUSION]],
  );
  const of = (article: string, kind: string) =>
    rows.filter((row) => row.subject === article && row.kind === kind).map(({ object }) => object);
  return new Map(
    articles.map((article) => [article, { pins: of(article, PIN), exclusions: of(article, EXCLUSION) }]),
  );
}

/**
 * Replaces the standing decisions on an article. Those that no longer stand are withdrawn, not forgotten.
 *
 * @param by who decides, as the history shows it
 */
export async function decideRelated(
  strapi: Core.Strapi,
  article: string,
  { pins, exclusions }: RelatedDecisions,
  by: string,
): Promise<void> {
  const wanted = [
    ...pins.map((object, position) => ({ kind: PIN, object, position })),
    ...exclusions.map((object) => ({ kind: EXCLUSION, object, position: 0 })),
  ];
  await inTransaction(strapi, async (transaction) => {
    await transaction.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
      `dateline:decisions:${article}`,
    ]);
    await transaction.raw(
      `UPDATE decisions d SET withdrawn_at = now(), withdrawn_by = ? WHERE subject = ? AND kind = ANY(?::text[])
       AND withdrawn_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset(?::jsonb) AS w(kind text, object text, position integer)
         WHERE w.kind = d.kind AND w.object = d.object AND w.position = d.position)`,
      [by, article, [PIN, EXCLUSION], JSON.stringify(wanted)],
    );
    await transaction.raw(
      `INSERT INTO decisions (subject, kind, object, position, made_by)
       SELECT ?, kind, object, position, ? FROM jsonb_to_recordset(?::jsonb) AS w(kind text, object text, position integer)
       ON CONFLICT DO NOTHING`,
      [article, by, JSON.stringify(wanted)],
    );
  });
}
