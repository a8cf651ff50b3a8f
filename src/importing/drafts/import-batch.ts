/** Imports items of files into the archive, a batch in one transaction. */
import type { Core } from '@strapi/strapi';
import { type KeyName, keyName } from '../../record/projection/key-name';
import { connectionOf, inTransaction, type Raw } from '../../record/sql';
import { inRecordTransaction } from '../../record/transaction';
import type { Suggested } from '../../suggestions/suggested';
import type { ImportOutcome } from '../outcome';
import { holdImports, readImports } from './again/import-rows';
import { type PreparedArticle, prepareArticles } from './articles/prepare';
import { type Identified, identify, standingOf } from './identify';
import type { ImportOptions, ReadItem } from './import-options';
import type { MadeRecord } from './names/archive-names';
import { publishArticles } from './publish-articles';
import { writeBatch } from './write-batch';

export type { ImportOptions, PictureBytes, PictureSource, ReadItem } from './import-options';

/**
 * Imports a batch: what is new becomes drafts, what came before is updated where no editor has touched it. All of it
 * is written in one transaction, with what is remembered of it, so that an import that breaks off has written a batch
 * whole or not at all and can be run again. Publication follows in a transaction of its own.
 *
 * @returns what came of each item, in their order
 */
export async function importBatch(
  strapi: Core.Strapi,
  items: readonly ReadItem[],
  options: ImportOptions,
): Promise<ImportOutcome[]> {
  const identified = items.map(identify);
  const { prepared, documents } = await prepare(strapi, identified, options);
  const write = (transaction: Raw) =>
    writeBatch(strapi, transaction, { items: identified, prepared }, options);
  if (options.dryRun) return (await write(connectionOf(strapi))).map(({ outcome }) => outcome);
  const written = await inRecordTransaction(
    strapi,
    documents,
    () =>
      inTransaction(strapi, async (transaction) => {
        await holdImports(transaction);
        return write(transaction);
      }),
    { writesArticle: true },
  );
  if (!options.publish) return written.map(({ outcome }) => outcome);
  return publishArticles(strapi, written, options.now);
}

/**
 * What can be made before anything is locked, of what seems new or changed. An item that another import brings
 * meanwhile has not changed when its turn comes.
 */
async function prepare(
  strapi: Core.Strapi,
  items: readonly Identified[],
  options: ImportOptions,
): Promise<{ prepared: Map<Identified, PreparedArticle>; documents: KeyName[] }> {
  const known = await readImports(
    strapi,
    connectionOf(strapi),
    items.map(({ key }) => key),
  );
  const due = items.filter((item) => {
    const { is } = standingOf(item, known.get(item.key), options.now);
    return is === 'new' || is === 'changed';
  });
  const articles = await prepareArticles(
    strapi,
    due.filter(({ item }) => item.kind === 'article'),
    known,
    options.dryRun ? { ...options, pictures: null } : options,
  );
  return {
    prepared: new Map(articles.map((article) => [article.item, article])),
    documents: [...known.values()].map(({ kind, documentId }) => keyName(kind, documentId)),
  };
}

/** What an item would become. */
export interface Previewed {
  /** As an import would tell it; nothing is made, so that a new document has no id. */
  outcome: ImportOutcome;
  /** The fields of the draft; null where it would not be written. */
  fields: Record<string, unknown> | null;
  suggestions: Suggested[];
  /** Records that the batch would make. */
  made: MadeRecord[];
}

/** What each item would become, in their order. Nothing is written and no picture is fetched. */
export async function previewBatch(
  strapi: Core.Strapi,
  items: readonly ReadItem[],
  options: ImportOptions,
): Promise<Previewed[]> {
  const identified = items.map(identify);
  const dry = { ...options, dryRun: true };
  const { prepared } = await prepare(strapi, identified, dry);
  const transaction = connectionOf(strapi);
  const written = await writeBatch(strapi, transaction, { items: identified, prepared }, dry);
  return written.map(({ item, outcome, fields, made }) => ({
    ...{ outcome, fields, made },
    suggestions: prepared.get(item)?.suggestions ?? [],
  }));
}
