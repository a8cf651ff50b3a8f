/** What the metadata of an article is made from. */
import type { ArticlePage } from '../article-page/page';
import type { Facts } from './facts';

export interface ArticleMetadata {
  page: ArticlePage;
  /** documentIds of the people and organizations that the article is about. */
  central: ReadonlySet<string>;
  facts: Facts;
}

/** Whom an article names: in its lists and in its quotes, each once, the lists first. */
export function peopleNamed({ people, quotes }: ArticlePage): ArticlePage['people'] {
  return distinct([...people, ...quotes.flatMap(({ speaker }) => speaker ?? [])]);
}

/** Which organizations an article names: in its lists and in its quotes, each once, the lists first. */
export function organizationsNamed({ organizations, quotes }: ArticlePage): ArticlePage['organizations'] {
  return distinct([...organizations, ...quotes.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])]);
}

/** Each document once, where it comes first. */
export function distinct<T extends { documentId: string }>(references: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const reference of references) {
    if (!found.has(reference.documentId)) found.set(reference.documentId, reference);
  }
  return [...found.values()];
}
