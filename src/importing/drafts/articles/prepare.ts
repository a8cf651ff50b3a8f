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
import { type Pictures, pictureAddresses, placeInFigure, placeInText } from '../pictures/place';
import { takePictures } from '../pictures/take';

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
  { read, now, pictures: source, by }: ImportOptions,
): Promise<PreparedArticle[]> {
  const { timeZone, language } = editorial(strapi);
  const pages = items.map(({ item }) => item as ImportedPage);
  const addresses = pages.flatMap(({ body, leadFigure }) => pictureAddresses(body, leadFigure));
  const pictures = await takePictures(strapi, addresses, { pictures: source, by });
  const plain = items.map((item, index) => {
    const page = pages[index]!;
    const one = plainArticle(page, { timeZone, language, now });
    return { item, page, plain: one && withPictures(one, page, pictures) };
  });
  const readable = plain.flatMap(({ item, plain: one }) =>
    one ? [{ documentId: known.get(item.key)?.documentId ?? null, fields: one.fields }] : [],
  );
  const suggestions = (await readDrafts(strapi, readable, read)).values();
  return plain.map((one) => ({ ...one, suggestions: (one.plain && suggestions.next().value) || [] }));
}

function withPictures(
  { fields, slug, lost }: PlainArticle,
  { leadFigure }: ImportedPage,
  pictures: Pictures,
): PlainArticle {
  const all = [...lost];
  const body = placeInText(fields.body, pictures, all);
  const figure = placeInFigure(fields.leadFigure, leadFigure, pictures, all);
  return { slug, fields: { ...fields, body, leadFigure: figure }, lost: all };
}
