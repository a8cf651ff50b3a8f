/** The question behind every feed: which document of it, and what stands in it. Three statements. */
import type { Position } from '../http/cursor';
import { noteLists, noteShown } from '../record/dependencies';
import type { Raw } from '../record/sql';
import { cutDocument } from './archive';
import { articleEntry, correctionEntries } from './entries';
import { type FeedArticle, feedArticles } from './read/articles';
import { type After, correctedArticles, newestArticles, type Place } from './read/places';
import type { Site } from './site';
import type { FeedEntry } from './types';

/** What a feed is of: the articles that name a subject (by its key), all articles, or corrections. */
export type FeedOf = { subject: number } | 'articles' | 'corrections';

export interface FeedDocument {
  entries: FeedEntry[];
  /** Where the document with older entries begins; null at the end. */
  previous: Position | null;
}

/** One document of a feed. */
export async function findFeed(
  reading: Raw,
  of: FeedOf,
  { after, site }: { after: After; site: Site },
): Promise<FeedDocument> {
  if (typeof of === 'string') noteLists('article');
  const { shown, last } = cutDocument(await placesOf(reading, of, after), after !== null);
  const articles = await feedArticles(
    reading,
    shown.map(({ key }) => key),
  );
  for (const { documentId } of articles) noteShown(documentId);
  const entriesOf = (article: FeedArticle) =>
    of === 'corrections' ? correctionEntries(article, site) : [articleEntry(article, site)];
  return { entries: articles.flatMap(entriesOf), previous: last && [last.at, last.key] };
}

function placesOf(reading: Raw, of: FeedOf, after: After): Promise<Place[]> {
  if (of === 'corrections') return correctedArticles(reading, after);
  return newestArticles(reading, of === 'articles' ? null : of.subject, after);
}
