/** Stands in until the drafts branch is merged. */
import type { Core } from '@strapi/strapi';
import type { ImportedItem } from '../item';
import type { ImportOutcome } from '../outcome';

export interface ReadItem {
  file: string;
  number: number;
  item: ImportedItem;
}
export interface ImportOptions {
  apply: number | null;
  publish: boolean;
  create: boolean;
  dryRun: boolean;
  by: number | null;
  now: Date;
  pictures: null;
}
export interface Previewed {
  file: string;
  item: number;
  came: ImportedItem;
}

export async function importBatch(
  _strapi: Core.Strapi,
  items: ReadItem[],
  { publish }: ImportOptions,
): Promise<ImportOutcome[]> {
  return items.map(({ file, number, item }) => ({
    ...{ file, item: number, outcome: 'made', kind: item.kind, documentId: null, kept: [], lost: [] },
    ...{
      title: item.kind === 'article' ? item.title : item.name,
      isPublished: publish,
      waiting: 0,
      refusal: null,
    },
  }));
}

export async function previewBatch(
  _strapi: Core.Strapi,
  items: ReadItem[],
  _options: ImportOptions,
): Promise<Previewed[]> {
  return items.map(({ file, number, item }) => ({ file, item: number, came: item }));
}
