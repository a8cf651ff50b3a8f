/** What a page says of itself, gathered once for all who read its parts. */
import type { DomDocument } from '../../html/dom';
import { articlesIn, type Thing, textOf, thingsIn } from './json-ld';
import { firstMeta, type Metas, metasOf } from './metas';

export interface PageFacts {
  document: DomDocument;
  metas: Metas;
  /** The article that JSON-LD describes. */
  article: Thing | undefined;
  things: readonly Thing[];
  /** Where the page was read, else what it says its address is; null where neither is known. */
  address: string | null;
  /** The name of the publication. */
  site: string | null;
  /** BCP 47. */
  language: string | null;
}

export function factsOf(document: DomDocument, address: string | null, language: string | null): PageFacts {
  const metas = metasOf(document);
  const [article] = articlesIn(document);
  const publisher = textOf(article, 'publisher');
  const site = firstMeta(metas, ['og:site_name', 'application-name', 'al:android:app_name']) ?? publisher;
  return { document, metas, article, things: thingsIn(document), address, site, language };
}
