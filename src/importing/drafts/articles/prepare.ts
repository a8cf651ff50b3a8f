/** What is made of imported pages before anything is locked: reading takes long, and fetching pictures longer. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../../../editorial';
import type { Suggested } from '../../../suggestions/suggested';
import type { ImportedPage } from '../../page';
import type { KnownImport } from '../again/import-rows';
import { type PlainArticle, plainArticle } from '../fields/article';
import type { Identified } from '../identify';
import type { ImportOptions } from '../import-options';
import { readDrafts } from '../linking/read-drafts';

export interface PreparedArticle {
  item: Identified;
  page: ImportedPage;
  /** Null where it has no headline. */
  plain: PlainArticle | null;
  suggestions: Suggested[];
}

/** In the order of the items, which are all articles. @param known what came before, by key */
export async function prepareArticles(
  strapi: Core.Strapi,
  items: readonly Identified[],
  known: ReadonlyMap<string, KnownImport>,
  { read, now }: Pick<ImportOptions, 'read' | 'now'>,
): Promise<PreparedArticle[]> {
  const { timeZone, language } = editorial(strapi);
  const plain = items.map((item) => {
    const page = item.item as ImportedPage;
    return { item, page, plain: plainArticle(page, { timeZone, language, now }) };
  });
  const readable = plain.flatMap(({ item, plain: one }) =>
    one ? [{ documentId: known.get(item.key)?.documentId ?? null, fields: one.fields }] : [],
  );
  const suggestions = (await readDrafts(strapi, readable, read)).values();
  return plain.map((one) => ({ ...one, suggestions: (one.plain && suggestions.next().value) || [] }));
}
