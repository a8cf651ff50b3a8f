/** Updates an article whose item came again and differs, where no editor has touched it. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readDocuments, type Shape } from '../../../record/documents/shape';
import { uidOf } from '../../../record/kinds';
import type { Raw } from '../../../record/sql';
import type { ImportOutcome } from '../../outcome';
import { type KnownImport, updateImport } from '../again/import-rows';
import { mergedRecords } from '../again/merged-records';
import { compareFields } from '../again/three-way';
import { followMerges, writtenFields } from '../again/written';
import { outcomeOf, refusedOf } from '../outcomes';
import { payloadOf } from '../payload';
import { withSavepoint } from '../savepoint';
import { keepAddresses } from './addresses';
import type { ComposedArticle } from './compose';
import type { PreparedArticle } from './prepare';

export interface ChangedArticle {
  prepared: PreparedArticle;
  composed: ComposedArticle;
  known: KnownImport;
}

export interface UpdateOptions {
  by: number | null;
  now: Date;
  dryRun: boolean;
}

const REFERENCE: Shape = { fields: ['documentId'] };

/** The fields of an article that an import writes. */
const IMPORTED: Shape = {
  fields: [
    ...['documentId', 'headline', 'kicker', 'standfirst', 'body', 'dateline', 'language'],
    ...['publishedOn', 'updatedOn', 'embargoedUntil', 'canonicalUrl', 'bylineText'],
  ],
  relations: { topics: REFERENCE, byline: REFERENCE, people: REFERENCE, organizations: REFERENCE },
  components: {
    leadFigure: {
      fields: ['alt', 'caption', 'creditText'],
      relations: { credit: REFERENCE },
      media: ['image'],
    },
    citations: {
      fields: ['title', 'url', 'archivedUrl', 'publishedOn', 'accessedOn'],
      relations: { source: REFERENCE, originatesFrom: REFERENCE },
    },
    quotes: {
      fields: ['text', 'attribution', 'saidOn', 'language'],
      relations: { speaker: REFERENCE, onBehalfOf: REFERENCE },
    },
    events: {
      fields: ['dateWords', 'dateGiven', 'passage'],
      relations: { event: REFERENCE, sources: REFERENCE },
    },
  },
};

type StoredArticle = { documentId: string } & Record<string, unknown>;

/** What came of each, in their order. Two statements, and the Document Service's for each that is written. */
export async function updateArticles(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly ChangedArticle[],
  options: UpdateOptions,
): Promise<ImportOutcome[]> {
  const ids = articles.map(({ known }) => known.documentId);
  const uid = uidOf('article');
  const drafts = await readDocuments<StoredArticle>(strapi, transaction, {
    ...{ uid, shape: IMPORTED, ids, version: 'draft' },
  });
  const stored = new Map(drafts.map((draft) => [draft.documentId, draft]));
  const merged = articles.length > 0 ? await mergedRecords(transaction) : new Map<string, string>();
  const outcomes: ImportOutcome[] = [];
  for (const article of articles) {
    const draft = stored.get(article.known.documentId);
    if (draft) outcomes.push(await updateOne(strapi, transaction, article, { ...options, draft, merged }));
    else {
      const reason = 'it has no draft';
      outcomes.push(
        refusedOf(article.prepared.item, 'not-storable', reason, 'Open it in the panel and save it'),
      );
    }
  }
  return outcomes;
}

async function updateOne(
  strapi: Core.Strapi,
  transaction: Raw,
  article: ChangedArticle,
  {
    draft,
    merged,
    by,
    now,
    dryRun,
  }: UpdateOptions & { draft: StoredArticle; merged: ReadonlyMap<string, string> },
): Promise<ImportOutcome> {
  const { prepared, composed, known } = article;
  const { documentId } = known;
  const last = followMerges(known.fields, merged);
  const comparison = compareFields(last, writtenFields(draft), writtenFields(datedFields(composed.fields)));
  const { take, kept, written } = comparison;
  const outcome = outcomeOf(prepared.item, {
    ...{ outcome: take.length > 0 ? 'updated' : kept.length > 0 ? 'kept' : 'unchanged', documentId, kept },
    ...{ isPublished: known.isPublished, waiting: composed.waiting, lost: composed.lost },
  });
  if (dryRun) return outcome;
  const write = async () => {
    if (take.length > 0) {
      const taken = Object.fromEntries(take.map((field) => [field, composed.fields[field]]));
      // The date of the change is the file's, and not the day of the import.
      const data = {
        ...payloadOf(taken),
        importedFrom: composed.importedFrom,
        minorChange: true,
        updatedBy: by,
      };
      await strapi.documents(uidOf('article')).update({ documentId, data: data as never });
    }
    await updateImport(transaction, {
      ...{ ...known, file: prepared.item.file, item: prepared.item.number, digest: prepared.item.digest },
      ...{ fields: { ...last, ...written }, waiting: composed.waitingNames, importedAt: now },
    });
    await keepAddresses(transaction, [{ documentId, prepared }]);
  };
  try {
    await withSavepoint(transaction, write);
    return outcome;
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    return refusedOf(prepared.item, 'not-storable', error.message, 'Mend it in the file, or in the panel');
  }
}

/** A date that the file does not tell is no date that it takes back: publication has filled it. */
function datedFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { publishedOn, updatedOn, ...rest } = fields;
  return { ...rest, ...(publishedOn !== null && { publishedOn }), ...(updatedOn !== null && { updatedOn }) };
}
