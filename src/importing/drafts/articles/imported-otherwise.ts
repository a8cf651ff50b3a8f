/** Articles that say that they were imported from a page: saved by the panel or the API, and by no import. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { IMPORTED_PAGE } from '../../../publishing/indexes';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import { spellings } from '../../../ways-back/addresses';
import type { ComposedArticle } from './compose';

export interface Twin {
  documentId: string;
  headline: string;
  isPublished: boolean;
}

/**
 * By the address of the page, however it is spelled. Each page is locked first, as src/publishing/saving/imported-once.ts
 * does: an editor's save of the same page comes before or after. Two statements.
 */
export async function importedOtherwise(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly { composed: ComposedArticle }[],
): Promise<Map<string, Twin>> {
  const urls = articles.flatMap(({ composed }) => composed.importedFrom?.url ?? []);
  const pages = new Map(urls.flatMap((url) => spellings(url).map((spelling) => [pageDigest(spelling), url])));
  if (pages.size === 0) return new Map();
  const digests = [...pages.keys()].sort();
  // The inner OFFSET keeps the planner from calling the lock before the rows are in order.
  await transaction.raw(
    `SELECT count(CAST(pg_advisory_xact_lock(hashtextextended('dateline:import:' || page, 0)) AS text)) FROM (
       SELECT page FROM unnest(CAST(:digests AS text[])) AS p(page) ORDER BY page COLLATE "C" OFFSET 0) AS ordered`,
    { digests },
  );
  const { tableName } = strapi.db.metadata.get(uidOf('article'));
  const rows = await rowsOf<Twin & { page: string }>(
    transaction,
    `SELECT ${IMPORTED_PAGE} AS page, document_id AS "documentId", min(headline) AS headline,
       count(published_at) > 0 AS "isPublished"
     FROM "${tableName}" WHERE ${IMPORTED_PAGE} = ANY(CAST(:digests AS text[])) GROUP BY 1, 2`,
    { digests },
  );
  return new Map(rows.map(({ page, ...twin }) => [pages.get(page)!, twin]));
}

/** As the index has it: what stands after `#` aside. */
function pageDigest(address: string): string {
  return createHash('md5').update(address.replace(/#.*$/, '')).digest('hex');
}
