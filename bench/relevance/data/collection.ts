/** Articles with what is known of which belong together. */

export interface BenchArticle {
  id: string;
  headline: string;
  /** Paragraphs. */
  texts: string[];
  /** When it was published, in days since 1970; 0 where the data does not say. */
  day: number;
}

/** A set of articles that related articles are judged by. Articles are known by their index. */
export interface Collection {
  name: string;
  /** From old to new. */
  articles: readonly BenchArticle[];
  /** Those that are asked about: the half on which parameters are chosen, and the half on which they are judged. */
  development: readonly number[];
  test: readonly number[];
  /** Candidates of a query are the articles below this index, without itself. */
  candidatesEnd(query: number): number;
  /** How relevant a candidate is, 0 to 1. */
  gain(query: number, candidate: number): number;
}

/** Answers a query with indices, best first. */
export type Ranker = (query: number, limit: number) => readonly number[] | Promise<readonly number[]>;
