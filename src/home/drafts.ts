/** Drafts that need a hand, of those that may be seen: a bounded number. */
import type { Core } from '@strapi/strapi';
import { checkArticle } from '../publishing/checks/check-article';
import type { Finding } from '../publishing/checks/finding';
import { now } from '../publishing/clock';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** Newest changed drafts that are looked at. */
export const DRAFTS_LOOKED_AT = 50;
/** Newest drafts among which those are sought. */
export const DRAFTS_READ = DRAFTS_LOOKED_AT * 4;
const SHOWN_FINDINGS = 3;

export interface FailingDraft {
  documentId: string;
  headline: string | null;
  updatedAt: string;
  errors: number;
  warnings: number;
  findings: Finding[];
}

/**
 * Drafts that were changed last and are not published as they are.
 *
 * @param among documentIds of the drafts that may be seen, the last changed first
 */
export async function changedDrafts(
  strapi: Core.Strapi,
  reading: Raw,
  among: readonly string[],
): Promise<{ documentId: string; headline: string | null; updatedAt: string }[]> {
  const table = strapi.db.metadata.get(uidOf('article')).tableName;
  return rowsOf(
    reading,
    `${amongDrafts(table)}
     SELECT d.document_id AS "documentId", d.headline, to_char(d.updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"
     FROM among d WHERE NOT EXISTS (SELECT 1 FROM "${table}" p WHERE p.document_id = d.document_id
       AND p.published_at IS NOT NULL AND p.updated_at >= d.updated_at)
     ORDER BY d.updated_at DESC, d.id DESC LIMIT ${DRAFTS_LOOKED_AT}`,
    { among: [...among] },
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

export interface Embargo {
  documentId: string;
  headline: string | null;
  embargoedUntil: string;
  /** It is over: the article can be published. */
  due: boolean;
}

/**
 * Unpublished drafts with an embargo, the next to end first.
 *
 * @param among documentIds of the drafts that may be seen
 */
export async function embargoes(
  strapi: Core.Strapi,
  reading: Raw,
  among: readonly string[],
): Promise<Embargo[]> {
  const table = strapi.db.metadata.get(uidOf('article')).tableName;
  const moment = now(strapi);
  const rows = await rowsOf<Omit<Embargo, 'due'>>(
    reading,
    `${amongDrafts(table)}
     SELECT d.document_id AS "documentId", d.headline, to_char(d.embargoed_until, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "embargoedUntil"
     FROM among d WHERE d.embargoed_until IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM "${table}" p WHERE p.document_id = d.document_id AND p.published_at IS NOT NULL)
     ORDER BY d.embargoed_until, d.id LIMIT 25`,
    { among: [...among] },
  );
  return rows.map((row) => ({ ...row, due: new Date(row.embargoedUntil) <= moment }));
}

/**
 * The drafts named, read first and by their ids: else, where sorting is shunned (src/record/reading/pool.ts), an index
 * of all drafts in the order asked for would be walked.
 */
function amongDrafts(table: string): string {
  return `WITH among AS MATERIALIZED (
      SELECT d.id, d.document_id, d.headline, d.updated_at, d.embargoed_until FROM "${table}" d
      WHERE d.document_id = ANY(CAST(:among AS text[])) AND d.published_at IS NULL)`;
}
