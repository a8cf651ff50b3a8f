/** Publishes what a batch brought, as far as the checks let it. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uidOf } from '../../record/kinds';
import { keyName } from '../../record/projection/key-name';
import { inTransaction, type Raw, rowsOf } from '../../record/sql';
import { inRecordTransaction } from '../../record/transaction';
import type { ImportOutcome } from '../outcome';
import { withSavepoint } from './savepoint';
import type { WrittenItem } from './write-batch';

/**
 * Publishes each through the Document Service, all in one transaction. Left as drafts, and told so: what was no public
 * article where it comes from, what is under embargo, what the checks refuse, what an editor changed, and what was
 * public once and taken back.
 *
 * @returns the outcomes, in their order
 */
export async function publishArticles(
  strapi: Core.Strapi,
  written: readonly WrittenItem[],
  now: Date,
): Promise<ImportOutcome[]> {
  const plans = new Map(written.map((one) => [one, planOf(one, now)]));
  const due = written.filter((one) => plans.get(one) === 'publish');
  // A fixed order, as src/publishing/bulk.ts has it.
  const documentIds = [...new Set(due.map(({ outcome }) => outcome.documentId!))].sort();
  const refused = documentIds.length > 0 ? await publishAll(strapi, documentIds) : new Map<string, string>();
  return written.map((one) => {
    const plan = plans.get(one)!;
    if (plan === null) return one.outcome;
    const reason = plan === 'publish' ? refused.get(one.outcome.documentId!) : plan.reason;
    if (reason === undefined) return { ...one.outcome, isPublished: true };
    return { ...one.outcome, kept: [...one.outcome.kept, { field: 'publication', reason }] };
  });
}

/** Null where there is nothing to publish, and nothing to tell. */
type Plan = 'publish' | { reason: string } | null;

function planOf({ item: { item }, standing, outcome }: WrittenItem, now: Date): Plan {
  if (item.kind !== 'article' || outcome.documentId === null) return null;
  const isHere =
    standing.is === 'new' ? outcome.outcome === 'made' : ['changed', 'unchanged'].includes(standing.is);
  if (!isHere || (outcome.isPublished && outcome.outcome !== 'updated')) return null;
  if (item.wasPublished === false) return { reason: 'it was not public where it comes from' };
  if (item.embargoedUntil !== null && Date.parse(item.embargoedUntil) > now.getTime())
    return { reason: `it is under embargo until ${item.embargoedUntil}` };
  if (outcome.kept.length > 0) return { reason: 'an editor has changed the draft' };
  return 'publish';
}

/** Why some were not published, by documentId. */
function publishAll(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, string>> {
  const names = documentIds.map((documentId) => keyName('article', documentId));
  const publishEach = async (transaction: Raw) => {
    const refused = await takenBack(strapi, transaction, documentIds);
    for (const documentId of documentIds) {
      if (refused.has(documentId)) continue;
      const reason = await publishOne(strapi, transaction, documentId);
      if (reason !== null) refused.set(documentId, reason);
    }
    return refused;
  };
  return inRecordTransaction(strapi, names, () => inTransaction(strapi, publishEach));
}

async function publishOne(strapi: Core.Strapi, transaction: Raw, documentId: string): Promise<string | null> {
  try {
    await withSavepoint(transaction, () =>
      strapi.documents(uidOf('article')).publish({ documentId, populate: {} }),
    );
    return null;
  } catch (error) {
    if (error instanceof errors.ApplicationError) return error.message;
    throw error;
  }
}

/** Those that were public once and are not now: an editor took them back. */
async function takenBack(
  strapi: Core.Strapi,
  transaction: Raw,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const { tableName } = strapi.db.metadata.get(uidOf('article'));
  const rows = await rowsOf<{ documentId: string }>(
    transaction,
    `SELECT DISTINCT document_id AS "documentId" FROM slugs s
     WHERE type = 'article' AND was_public AND document_id = ANY(CAST(:ids AS text[])) AND NOT EXISTS (
       SELECT 1 FROM "${tableName}" a WHERE a.document_id = s.document_id AND a.published_at IS NOT NULL)`,
    { ids: [...documentIds] },
  );
  return new Map(rows.map(({ documentId }) => [documentId, 'an editor took it back']));
}
