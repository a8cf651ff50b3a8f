/**
 * How the articles are spread over the parts of a sitemap: by a digest of their ids, evenly, so that no part outgrows
 * what sitemaps.org allows and none has to be counted. Ranges of the record's keys would be as even, but would betray
 * how many rows are hidden; months can hold any number.
 */

/** What sitemaps.org allows in one part. */
export const MOST_URLS = 50_000;
/** At most so many are expected in one; digests vary by a few hundred. */
const EXPECTED = 40_000;
/** Of the digest: record_spread() gives all numbers of 32 bits. */
const LEAST = -(2 ** 31);
const RANGE = 2 ** 32;

/** Which of how many parts. */
export interface Part {
  number: number;
  of: number;
}

/** How many parts so many articles are spread over: a power of two, so that parts seldom move. */
export function partsFor(articles: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(articles / EXPECTED)));
}

/** The digests of a part, both ends included. */
export function digestsOf({ number, of }: Part): { first: number; last: number } {
  const width = RANGE / of;
  return { first: LEAST + (number - 1) * width, last: LEAST + number * width - 1 };
}
