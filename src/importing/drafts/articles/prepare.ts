/** What is made of imported pages before anything is locked: reading takes long, and fetching pictures longer. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../../../editorial';
import type { Suggested } from '../../../suggestions/suggested';
import type { ImportedPage } from '../../page';
import { type PlainArticle, plainArticle } from '../fields/article';
import type { Identified } from '../identify';
import type { ImportOptions } from '../import-options';
import { readDrafts } from '../linking';

export interface PreparedArticle {
  item: Identified;
  page: ImportedPage;
  /** Null where it has no headline. */
  plain: PlainArticle | null;
  suggestions: Suggested[];
}

/** In the order of the items, which are all articles. */
export async function prepareArticles(
  strapi: Core.Strapi,
  items: readonly Identified[],
  options: Pick<ImportOptions, 'read' | 'now'>,
): Promise<PreparedArticle[]> {
  const { timeZone, language } = editorial(strapi);
  const pages = items.map(({ item }) => item as ImportedPage);
  const plain = pages.map((page) => plainArticle(page, { timeZone, language, now: options.now }));
  const readable = plain.flatMap((one) => (one ? [one.fields] : []));
  const read = (await readDrafts(strapi, readable, options))[Symbol.iterator]();
  return items.map((item, index) => {
    const one = plain[index] ?? null;
    return { item, page: pages[index]!, plain: one, suggestions: one ? (read.next().value ?? []) : [] };
  });
}
