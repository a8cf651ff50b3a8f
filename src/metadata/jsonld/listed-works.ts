import type { NewsArticleLeaf } from 'schema-dts';
import type { Addresses } from '../addresses';
import { node } from './node';

/** An article as a list shows it. */
export interface ListedWork {
  documentId: string;
  headline: string;
  publishedOn: string;
  language: string;
}

/** Articles as another thing refers to them. */
export function listedWorks(articles: readonly ListedWork[], addresses: Addresses): NewsArticleLeaf[] {
  return articles.map(({ documentId, headline, publishedOn, language }) =>
    node<NewsArticleLeaf>({
      '@type': 'NewsArticle',
      '@id': addresses.of('article', documentId),
      headline,
      datePublished: publishedOn,
      inLanguage: language,
    }),
  );
}
