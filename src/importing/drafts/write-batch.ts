/** Writes what a batch brings, within a transaction that holds off other imports. */
import type { Core } from '@strapi/strapi';
import type { Raw } from '../../record/sql';
import type { ImportOutcome } from '../outcome';
import { addRival, readImports } from './again/import-rows';
import { type ImportedDraft, importArticles } from './articles/import-articles';
import type { PreparedArticle } from './articles/prepare';
import { importEntities } from './entities/import-entities';
import { type Identified, type Standing, standingOf } from './identify';
import type { ImportOptions } from './import-options';
import type { MadeRecord } from './names/archive-names';
import { outcomeOf } from './outcomes';
import { notWritten } from './standing-outcomes';

/** What became of an item, and what it was to the archive before. */
export interface WrittenItem {
  item: Identified;
  standing: Standing;
  outcome: ImportOutcome;
  /** As what it was written, or would be. */
  fields: Record<string, unknown> | null;
  /** Records that were made for it and others of its batch, or would be. */
  made: MadeRecord[];
}

/** In the order of the items. Those that are not prepared have not changed. */
export async function writeBatch(
  strapi: Core.Strapi,
  transaction: Raw,
  { items, prepared }: { items: readonly Identified[]; prepared: ReadonlyMap<Identified, PreparedArticle> },
  options: ImportOptions,
): Promise<WrittenItem[]> {
  // Of items with one key the first is written, and the others are compared with it.
  const firsts = new Map<string, Identified>();
  for (const item of items) if (!firsts.has(item.key)) firsts.set(item.key, item);
  const round = [...firsts.values()];
  const known = await readImports(strapi, transaction, [...firsts.keys()]);
  const standings = new Map(
    round.map((item) => [item, standingOf(item, known.get(item.key), options.now)] as const),
  );
  const told = new Map<Identified, ImportOutcome>();
  for (const [item, standing] of standings) {
    const isPrepared = item.item.kind !== 'article' || prepared.has(item);
    const outcome = notWritten(item, standing, isPrepared);
    if (!outcome) continue;
    told.set(item, outcome);
    if (standing.is === 'rival' && !options.dryRun) await addRival(transaction, item.key, item.digest);
  }
  const articles = round.flatMap((item) => {
    const article = prepared.get(item);
    return article && !told.has(item) ? [{ article, standing: standings.get(item)! }] : [];
  });
  // Records come first, so that the articles of the batch find them.
  const records = await importEntities(
    strapi,
    transaction,
    round.flatMap((item) =>
      item.item.kind === 'article' || told.has(item) ? [] : [{ item, standing: standings.get(item)! }],
    ),
    options,
  );
  const drafts = await importArticles(strapi, transaction, articles, options);
  const byItem = new Map<Identified, Pick<ImportedDraft, 'outcome' | 'fields'>>(records);
  for (const [index, { article }] of articles.entries()) byItem.set(article.item, drafts[index]!);
  const made = drafts[0]?.made ?? [];
  const written = new Map<Identified, WrittenItem>();
  for (const [item, standing] of standings) {
    const { outcome, fields } = byItem.get(item) ?? { outcome: told.get(item)!, fields: null };
    written.set(item, { item, standing, outcome, fields, made });
  }
  const rest = items.filter((item) => firsts.get(item.key) !== item);
  for (const one of await writeRest(strapi, transaction, { items: rest, prepared }, options))
    written.set(one.item, one);
  return items.map((item) => written.get(item)!);
}

/** Those whose key an earlier item of the batch has. */
async function writeRest(
  strapi: Core.Strapi,
  transaction: Raw,
  rest: { items: readonly Identified[]; prepared: ReadonlyMap<Identified, PreparedArticle> },
  options: ImportOptions,
): Promise<WrittenItem[]> {
  if (rest.items.length === 0) return [];
  if (!options.dryRun) return writeBatch(strapi, transaction, rest, options);
  const reason = 'an earlier item is the same by its address or id';
  return rest.items.map((item) => ({
    ...{ item, standing: { is: 'new' }, fields: null, made: [] },
    outcome: outcomeOf(item, { outcome: 'kept', kept: [{ field: 'document', reason }] }),
  }));
}
