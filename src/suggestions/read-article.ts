/** Reads what articles say: the one place where suggestions call the reading. Pure. */
import {
  type EntityFound,
  type KnownEntity,
  makeGazetteer,
  namedSpans,
  readEntities,
} from '../reading/entities';
import { type Reading, readText } from '../reading/read-text';

export interface ReadableText {
  text: string;
  /** Day of publication, `YYYY-MM-DD`, in the newsroom's time zone. */
  publishedOn: string;
  language: string;
  headline: string;
}

/** What an article says. */
export interface ArticleReading extends Pick<Reading, 'dates' | 'events' | 'quotes' | 'sources' | 'readTo'> {
  entities: EntityFound[];
}

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
  return texts.map((one) => readWith(one, readEntities(one.text, { gazetteer })));
}

/** The rest of a reading whose names are read. */
export function readWith(
  { text, publishedOn, language, headline }: ReadableText,
  entities: EntityFound[],
): ArticleReading {
  const names = namedSpans(entities).map(({ start, end, type }) => ({
    ...{ start, end },
    ...((type === 'person' || type === 'organization') && { kind: type }),
  }));
  const { dates, events, quotes, sources, readTo } = readText(text, {
    ...{ publishedOn, language, headline, readEntities: () => names },
  });
  return { entities, dates, events, quotes, sources, readTo };
}
