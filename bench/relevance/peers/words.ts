/** Articles as plain counts of words, as search engines see them. */
import type { BenchArticle, Collection } from '../data/collection';

/** An inverted index of counts. Words are known by number. */
export interface WordIndex {
  /** Words of each article with their counts. */
  articles: { words: Int32Array; counts: Float64Array }[];
  /** Articles of each word, ascending, with their counts. */
  postings: { articles: Int32Array; counts: Float64Array }[];
  names: string[];
}

/** Lower-case runs of letters and digits of headline and text, every one of them. */
export function wordCounts({ headline, texts }: BenchArticle): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of [headline, ...texts]
    .join(' ')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function indexWords({ articles }: Collection): WordIndex {
  const ids = new Map<string, number>();
  const postings: { articles: number[]; counts: number[] }[] = [];
  const vectors = articles.map((article, index) => {
    const counted = [...wordCounts(article)].map(([word, count]) => {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      const list = postings[id] ?? { articles: [], counts: [] };
      postings[id] = list;
      list.articles.push(index);
      list.counts.push(count);
      return { id, count };
    });
    return {
      words: Int32Array.from(counted, ({ id }) => id),
      counts: Float64Array.from(counted, ({ count }) => count),
    };
  });
  return {
    articles: vectors,
    postings: postings.map((list) => ({
      articles: Int32Array.from(list.articles),
      counts: Float64Array.from(list.counts),
    })),
    names: [...ids.keys()],
  };
}

/** Robertson and Sparck Jones's weight, never negative. */
export function rarities({ articles, postings }: WordIndex): Float64Array {
  return Float64Array.from(postings, ({ articles: having }) =>
    Math.log(1 + (articles.length - having.length + 0.5) / (having.length + 0.5)),
  );
}

/** The article's words of highest tf-idf: what more-like-this asks for. */
export function bestWords(index: WordIndex, rarity: Float64Array, article: number, most: number): number[] {
  const { words, counts } = index.articles[article]!;
  const worth = (place: number) => counts[place]! * rarity[words[place]!]!;
  return [...words.keys()]
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, most)
    .map((place) => words[place]!);
}

/** The highest scores below an index, best first; of equal ones the newer first. */
export function highest(
  scores: Float64Array,
  { end, without, limit }: { end: number; without: number; limit: number },
): number[] {
  const found: number[] = [];
  for (let index = 0; index < end; index += 1) if (scores[index]! > 0 && index !== without) found.push(index);
  return found.sort((a, b) => scores[b]! - scores[a]! || b - a).slice(0, limit);
}
