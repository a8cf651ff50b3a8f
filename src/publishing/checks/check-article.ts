/** The checks before publication, on an article's draft. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../../editorial';
import { uidOf } from '../../record/kinds';
import { inTransaction, type Raw, rowsOf } from '../../record/sql';
import { now } from '../clock';
import { folded } from '../indexes';
import { archiveTwins } from './archive-twins';
import { type CheckedArticle, readChecked } from './checked-article';
import type { CheckContext, NamedEntity } from './context';
import type { Finding } from './finding';
import { nameCandidates } from './name-candidates';
import { readTexts } from './names';
import { runChecks } from './run-checks';

export interface CheckOptions {
  /** Whether to look for look-alikes of new links in the archive, which takes longer than all others. */
  archive?: boolean;
}

/**
 * What stands in the way of publishing the draft, and what an editor may want to know. Four statements, and those of
 * look-alikes in the archive.
 *
 * @returns findings in the order of the fields; none where the document has no draft
 */
export async function checkArticle(
  strapi: Core.Strapi,
  documentId: string,
  options: CheckOptions = {},
): Promise<Finding[]> {
  return inTransaction(strapi, async (transaction) => {
    const article = await readChecked(strapi, transaction, documentId, 'draft');
    return article ? checkDraft(strapi, transaction, article, options) : [];
  });
}

/** The same of a draft that may not be saved yet. Three statements. */
export async function checkDraft(
  strapi: Core.Strapi,
  transaction: Raw,
  article: CheckedArticle,
  options: CheckOptions = {},
): Promise<Finding[]> {
  const context = await contextOf(strapi, transaction, article, options);
  return runChecks(article, context, editorial(strapi).checks);
}

async function contextOf(
  strapi: Core.Strapi,
  transaction: Raw,
  article: CheckedArticle,
  { archive = false }: CheckOptions,
): Promise<CheckContext> {
  const { checks, timeZone } = editorial(strapi);
  const published = await readChecked(strapi, transaction, article.documentId, 'published');
  // What would stop the publication is looked for whoever asks.
  const looks = checks.lookAlike === 'error' || (archive && checks.lookAlike !== 'off');
  return {
    now: now(strapi),
    timeZone,
    publishedCorrections: published?.corrections ?? [],
    archiveTwins: looks ? await archiveTwins(strapi, transaction, article, published) : [],
    known: await knownNames(strapi, transaction, article),
    sameHeadline: await sameHeadline(strapi, transaction, article),
  };
}

async function knownNames(
  strapi: Core.Strapi,
  transaction: Raw,
  article: CheckedArticle,
): Promise<NamedEntity[]> {
  const candidates = nameCandidates(readTexts(article));
  if (candidates.length === 0) return [];
  const from = (kind: NamedEntity['kind']) =>
    `SELECT '${kind}' AS kind, document_id AS "documentId", name
     FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}" WHERE name = ANY(CAST(:candidates AS text[]))`;
  return rowsOf(
    transaction,
    `${from('person')} UNION ALL ${from('organization')} ORDER BY name, "documentId"`,
    {
      candidates,
    },
  );
}

async function sameHeadline(
  strapi: Core.Strapi,
  transaction: Raw,
  { documentId, headline }: CheckedArticle,
): Promise<CheckContext['sameHeadline']> {
  // Without letters and digits nothing is left to compare.
  if (!headline || !/[\p{L}\p{N}]/u.test(headline)) return null;
  const [other] = await rowsOf<{ documentId: string; headline: string }>(
    transaction,
    `SELECT document_id AS "documentId", headline FROM "${strapi.db.metadata.get(uidOf('article')).tableName}"
     WHERE ${folded('headline')} = ${folded('CAST(? AS text)')} AND document_id <> ?
     ORDER BY published_at NULLS LAST, document_id LIMIT 1`,
    [headline, documentId],
  );
  return other ?? null;
}
