import type * as drafts from '../../../src/importing/drafts/import-batch';
import type { ImportOptions, ReadItem } from '../../../src/importing/drafts/import-batch';
import type { ImportedItem } from '../../../src/importing/item';
import { type ImportedPage, pageOf } from '../../../src/importing/page';
import type { TestApp } from '../../support';
import { paragraph } from '../publishing/documents';

export const NOW = new Date('2024-05-01T10:00:00Z');
export const LATER = new Date('2024-06-01T10:00:00Z');

export const OPTIONS: ImportOptions = {
  ...{ apply: null, publish: false, create: false, dryRun: false, by: null, now: NOW, pictures: null },
};

/** A page with what every story has, and what a test says. */
export function story(title: string, more: Partial<ImportedPage> = {}): ImportedPage {
  return pageOf({ title, body: paragraph(`${title}: something happened.`) as ImportedPage['body'], ...more });
}

/** Items of one file, as its reader gives them. */
export function itemsOf(file: string, ...items: ImportedItem[]): ReadItem[] {
  return items.map((item, index) => ({ file, number: index + 1, item }));
}

/** The application's own copy: what it notes of a transaction under way is in its modules. */
export async function draftsOf({ strapi }: TestApp): Promise<typeof drafts> {
  return (await import(`${strapi.dirs.dist.root}/src/importing/drafts/import-batch`)) as typeof drafts;
}

/** Imports the items of one file. */
export async function importItems(
  app: TestApp,
  items: readonly ImportedItem[],
  options: Partial<ImportOptions> = {},
  file = 'archive.json',
) {
  const { importBatch } = await draftsOf(app);
  return importBatch(app.strapi, itemsOf(file, ...items), { ...OPTIONS, ...options });
}
