/** Cosine of the whole texts, each word by its count times its rarity: the classic that needs the whole archive. */
import type { Collection, Ranker } from '../data/collection';
import { highest, indexWords, rarities } from './words';

/** @param damp gives the term frequency of a count: the count itself, or 1 + ln count */
export function tfIdf(collection: Collection, damp: (count: number) => number): Ranker {
  const index = indexWords(collection);
  const rarity = rarities(index);
  const weight = (word: number, count: number) => damp(count) * rarity[word]!;
  const lengths = index.articles.map(({ words, counts }) =>
    Math.hypot(...Array.from(words, (word, place) => weight(word, counts[place]!))),
  );
  const scores = new Float64Array(index.articles.length);
  return (query, limit) => {
    const end = collection.candidatesEnd(query);
    scores.fill(0);
    const { words, counts } = index.articles[query]!;
    for (const [place, word] of words.entries()) {
      const own = weight(word, counts[place]!);
      const posting = index.postings[word]!;
      for (let at = 0; at < posting.articles.length && posting.articles[at]! < end; at += 1) {
        const article = posting.articles[at]!;
        scores[article]! += (own * weight(word, posting.counts[at]!)) / (lengths[article]! || 1);
      }
    }
    return highest(scores, { end, without: query, limit });
  };
}
