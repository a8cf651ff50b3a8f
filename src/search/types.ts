/** What search is asked and answers. */
import type { SearchedKind } from '../record/text/marks';

interface Found {
  documentId: string;
  slug: string | null;
  /** Headline, name or title, as plain text. */
  title: string;
  /** HTML: escaped text, and the words that were found in `<mark>`. Null where there is nothing to quote. */
  snippet: string | null;
  /** 0 to 1. */
  score: number;
}

export interface ArticleHit extends Found {
  type: 'article';
  /** ISO 8601 in UTC. */
  publishedOn: string;
  language: string;
  /** Taken back: it stands after all others. */
  retracted: boolean;
}

export interface EventHit extends Found {
  type: 'event';
  date: { edtf: string; display: string };
}

export interface EntityHit extends Found {
  type: 'person' | 'organization' | 'topic' | 'story';
  /** The other name by which it was found; null where its own has the words. */
  matched: string | null;
  /** What tells it from others of its name. */
  detail: string | null;
}

export type SearchHit = ArticleHit | EventHit | EntityHit;

export interface SearchPage {
  entries: SearchHit[];
  next: string | null;
  /** Whether hits have all terms, or, where nothing has, one of them. */
  terms: 'all' | 'any';
  /** False where so much was found that only the newest and most named were ranked. */
  complete: boolean;
}

/** Days as ISO 8601. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** A row of record_text that was found. */
export interface Candidate {
  id: number;
  kind: SearchedKind;
  popularity: number;
  /** First day; null for what has none. */
  day: string | null;
  retracted: boolean;
  /** ts_rank_cd. */
  text: number;
  /** How central to an article the entities are that the query names, 0 to 1. */
  central?: number;
}
