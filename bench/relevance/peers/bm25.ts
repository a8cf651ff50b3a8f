/** More-like-this by BM25 (Robertson and others, TREC-3, 1994), as a search engine answers it. */
import type { Collection, Ranker } from '../data/collection';
import { bestWords, highest, indexWords, rarities } from './words';

const SATURATION = 1.2;
const LENGTH = 0.75;

/** @param most words of the article that are asked for: those of highest tf-idf */
export function bm25(collection: Collection, most: number): Ranker {
  const index = indexWords(collection);
  const rarity = rarities(index);
  const lengths = index.articles.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const damping = lengths.map((length) => SATURATION * (1 - LENGTH + (LENGTH * length) / average));
  const scores = new Float64Array(index.articles.length);
  return (query, limit) => {
    const end = collection.candidatesEnd(query);
    scores.fill(0);
    for (const word of bestWords(index, rarity, query, most)) {
      const { articles, counts } = index.postings[word]!;
      for (let place = 0; place < articles.length && articles[place]! < end; place += 1) {
        const article = articles[place]!;
        const count = counts[place]!;
        scores[article]! += (rarity[word]! * count * (SATURATION + 1)) / (count + damping[article]!);
      }
    }
    return highest(scores, { end, without: query, limit });
  };
}
