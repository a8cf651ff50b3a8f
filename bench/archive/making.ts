/** What an archive is made of, before it is loaded. */
import type { EntityDocuments } from '../../src/record/documents/entity';
import type { MadeArticle } from './articles';

/** Kinds whose documents are made apart from articles. */
export type MadeKind = Exclude<keyof EntityDocuments, 'event'>;

/** Documents by number, the same each time: their ids follow from the number (`documentIdOf`). */
export interface Making {
  articles: number;
  article(index: number): MadeArticle;
  counts: Readonly<Record<MadeKind, number>>;
  entity<K extends MadeKind>(kind: K, index: number): EntityDocuments[K];
}
