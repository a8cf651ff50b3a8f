/** What runs in a thread: reads texts. */
import type { KnownEntity } from '../../../reading/entities';
import { type ArticleReading, type ReadableText, readArticles } from '../../../suggestions/read-article';

export interface TextsTask {
  texts: readonly ReadableText[];
  known: readonly KnownEntity[];
}

export default function readTexts({ texts, known }: TextsTask): ArticleReading[] {
  return readArticles(texts, known);
}
