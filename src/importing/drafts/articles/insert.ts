/** Writes new articles as drafts: by the rules of src/publishing/saving/save.ts, for many at once. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../record/kinds';
import type { Raw } from '../../../record/sql';
import { slugBase } from '../../../slugs/base';
import { claimMany } from '../../../slugs/claim-many';
import { formatIssues } from '../../../validation/formats';
import type { ImportOutcome } from '../../outcome';
import { insertImports } from '../again/import-rows';
import { writtenFields } from '../again/written';
import { outcomeOf, refusedOf } from '../outcomes';
import { insertDocuments } from '../rows/insert-documents';
import { keepAddresses } from './addresses';
import type { ComposedArticle } from './compose';
import { importedOtherwise, type Twin } from './imported-otherwise';
import type { PreparedArticle } from './prepare';

export interface NewArticle {
  prepared: PreparedArticle;
  composed: ComposedArticle;
}

/** What came of each, in their order. */
export async function insertArticles(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly NewArticle[],
  { by, now }: { by: number | null; now: Date },
): Promise<ImportOutcome[]> {
  const others = await importedOtherwise(strapi, transaction, articles);
  const outcomes = new Map<NewArticle, ImportOutcome>();
  for (const article of articles) {
    const outcome = faultOf(article) ?? twinOf(article, others);
    if (outcome) outcomes.set(article, outcome);
  }
  const makeId = documentIds(strapi);
  const taken = articles
    .filter((article) => !outcomes.has(article))
    .map((article) => ({ ...article, documentId: makeId(), article }));
  await insertTaken(strapi, transaction, taken, { by, now });
  for (const { article, documentId, prepared, composed } of taken) {
    const { waiting, lost } = composed;
    outcomes.set(article, outcomeOf(prepared.item, { documentId, waiting, lost }));
  }
  return articles.map((article) => outcomes.get(article)!);
}

interface Taken extends NewArticle {
  documentId: string;
}

async function insertTaken(
  strapi: Core.Strapi,
  transaction: Raw,
  taken: readonly Taken[],
  { by, now }: { by: number | null; now: Date },
): Promise<void> {
  if (taken.length === 0) return;
  const slugs = await claimMany(
    transaction,
    'article',
    taken.map(({ documentId, composed: { fields, slug } }) => ({
      ...{ documentId, given: slug, base: slugBase('article', fields) ?? 'article' },
    })),
  );
  const documents = taken.map(({ documentId, composed: { fields, importedFrom } }) => ({
    documentId,
    fields: { ...fields, importedFrom, slug: slugs.get(documentId) },
  }));
  await insertDocuments(strapi, transaction, 'article', documents, { by, now });
  await insertImports(
    transaction,
    taken.map(({ documentId, composed, prepared: { item } }) => ({
      ...{ key: item.key, kind: 'article', documentId, file: item.file, item: item.number },
      ...{ digest: item.digest, rivals: [], fields: writtenFields(composed.fields) },
      ...{ waiting: composed.waitingNames, importedAt: now },
    })),
  );
  await keepAddresses(transaction, taken);
}

function faultOf({ prepared, composed }: NewArticle): ImportOutcome | null {
  const [fault] = formatIssues('article', { ...composed.fields, importedFrom: composed.importedFrom });
  if (!fault) return null;
  return refusedOf(prepared.item, 'not-storable', fault.message, 'Mend it in the file');
}

/** An article that was imported from the same page in another way is not ours to change. */
function twinOf({ prepared, composed }: NewArticle, twins: ReadonlyMap<string, Twin>): ImportOutcome | null {
  const twin = composed.importedFrom && twins.get(composed.importedFrom.url);
  if (!twin) return null;
  const reason = `the article “${twin.headline}” says that it was imported from this page, though no import brought it`;
  return outcomeOf(prepared.item, {
    ...{ outcome: 'kept', documentId: twin.documentId, isPublished: twin.isPublished },
    kept: [{ field: 'importedFrom', reason }],
  });
}

/** Makes ids as Strapi does. */
function documentIds(strapi: Core.Strapi): () => string {
  const { documentId } = strapi.db.metadata.get(uidOf('article')).attributes as Record<
    string,
    { default?: unknown }
  >;
  return documentId!.default as () => string;
}
