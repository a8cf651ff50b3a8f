/** Reads what articles say: the one place where suggestions call the reading. Pure. */
import { type KnownEntity, makeGazetteer } from '../reading/entities';
import { type Reading, readText } from '../reading/read-text';

export interface ReadableText {
  text: string;
  /** Day of publication, `YYYY-MM-DD`, in the newsroom's time zone. */
  publishedOn: string;
  language: string;
  headline: string;
}

/** What an article says. */
export type ArticleReading = Omit<Reading, 'terms'>;

/** Reads several texts with the same names known; in other threads, where an import has them. */
export type ArticleReader = (
  texts: readonly ReadableText[],
  known: readonly KnownEntity[],
) => ArticleReading[] | Promise<ArticleReading[]>;

/** Reads them here, one after the other. */
export function readArticles(
  texts: readonly ReadableText[],
  known: readonly KnownEntity[],
): ArticleReading[] {
  const gazetteer = makeGazetteer(known);
  return texts.map(({ text, ...about }) => {
    const { terms: _, ...reading } = readText(text, { ...about, gazetteer });
    return reading;
  });
}
