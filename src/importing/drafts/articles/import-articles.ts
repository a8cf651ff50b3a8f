/** Writes the articles of a batch: new ones in sets, changed ones one by one. */
import type { Core } from '@strapi/strapi';
import type { Raw } from '../../../record/sql';
import type { ImportOutcome } from '../../outcome';
import type { Standing } from '../identify';
import type { ImportOptions } from '../import-options';
import { namesToMake } from '../linking/apply';
import { referencesOf } from '../linking/references';
import { standingRows } from '../linking/standing-rows';
import { archiveNames, type MadeRecord } from '../names/archive-names';
import { wantedNames } from '../names/wanted';
import { outcomeOf, refusedOf } from '../outcomes';
import { type ComposedArticle, composeArticle } from './compose';
import { insertArticles, type NewArticle } from './insert';
import type { PreparedArticle } from './prepare';
import { type ChangedArticle, updateArticles } from './update';

export interface StandingArticle {
  article: PreparedArticle;
  /** New or changed. */
  standing: Standing;
}

/** What an item became, and as what it was written or would be. */
export interface ImportedDraft {
  outcome: ImportOutcome;
  fields: Record<string, unknown> | null;
  /** Records that its batch made, or would make. */
  made: MadeRecord[];
}

/** What came of each, in their order. */
export async function importArticles(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly StandingArticle[],
  options: ImportOptions,
): Promise<ImportedDraft[]> {
  if (articles.length === 0) return [];
  const { composed, made: records } = await composeArticles(strapi, transaction, articles, options);
  const outcomes = new Map<PreparedArticle, ImportOutcome>();
  const [made, changed]: [NewArticle[], ChangedArticle[]] = [[], []];
  for (const { article, standing } of articles) {
    const one = composed.get(article);
    if (!one) outcomes.set(article, withoutHeadline(article));
    else if (standing.is === 'changed')
      changed.push({ prepared: article, composed: one, known: standing.known });
    else made.push({ prepared: article, composed: one });
  }
  const inserted = options.dryRun
    ? made.map(({ prepared, composed: { waiting, lost } }) => outcomeOf(prepared.item, { waiting, lost }))
    : await insertArticles(strapi, transaction, made, options);
  for (const [index, { prepared }] of made.entries()) outcomes.set(prepared, inserted[index]!);
  const updated = await updateArticles(strapi, transaction, changed, options);
  for (const [index, { prepared }] of changed.entries()) outcomes.set(prepared, updated[index]!);
  return articles.map(({ article }) => ({
    ...{ outcome: outcomes.get(article)!, fields: composed.get(article)?.fields ?? null, made: records },
  }));
}

/** Those that have a headline, in all their fields. Makes the topics and sources that are missing. */
async function composeArticles(
  strapi: Core.Strapi,
  transaction: Raw,
  articles: readonly StandingArticle[],
  options: ImportOptions,
): Promise<{ composed: Map<PreparedArticle, ComposedArticle>; made: MadeRecord[] }> {
  const usable = articles.filter(({ article }) => article.plain !== null);
  const wanted = wantedNames(usable.map(({ article }) => article.page));
  const proposed = namesToMake(
    usable.flatMap(({ article }) => article.suggestions),
    options.create ? options.apply : null,
  );
  const all = {
    ...wanted,
    people: [...new Set([...wanted.people, ...proposed.people])],
    organizations: [...new Set([...wanted.organizations, ...proposed.organizations])],
  };
  const names = await archiveNames(strapi, transaction, all, options);
  const references = usable.flatMap(({ article }) => article.suggestions.flatMap(referencesOf));
  const rows = await standingRows(strapi, transaction, references);
  const composed = usable.flatMap(({ article }) => {
    const one = composeArticle(article, names, { ...options, rows });
    return one ? [[article, one] as const] : [];
  });
  return { composed: new Map(composed), made: names.made };
}

function withoutHeadline({ item }: PreparedArticle): ImportOutcome {
  return refusedOf(item, 'no-article', 'has no headline of at least three characters', 'Give it one');
}
