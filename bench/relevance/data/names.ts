/** Names found by their capitals, where the data says of nobody who it is. A stand-in for what editors link. */
import { stopWords } from '../../../src/reading/stopwords';
import type { BenchArticle } from './collection';

export interface SpottedEntity {
  key: string;
  kind: 'person' | 'organization';
  names: string[];
  shortNames: string[];
  order: number;
}

const RUN =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:of |de |van |von |al-|for |and )?\p{Lu}[\p{L}\p{M}'’-]*)+|\b\p{Lu}{2,}\b/gu;
const CAPITALS = /\p{Lu}{2,}/u;
const LONGEST = 4;
const LONGEST_PERSON = 3;
const MOST = 10;

/**
 * Runs of two to four capitalised words and abbreviations, in the order of the text, that at least two articles hold:
 * at most ten of each article. A run of two or three words without an abbreviation counts as a person, whose last word
 * is a short name; anything else as an organization.
 */
export function spotNames(articles: readonly BenchArticle[]): SpottedEntity[][] {
  const named = articles.map(({ texts }) => namesIn(texts));
  const counts = new Map<string, number>();
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.map((names) =>
    names
      .filter((name) => counts.get(name)! >= 2)
      .slice(0, MOST)
      .map(entityOf),
  );
}

function namesIn(texts: string[]): string[] {
  const stops = stopWords('en')!;
  const names = texts.flatMap((text) =>
    Array.from(text.replace(/\s+/g, ' ').matchAll(RUN), ([run]) => {
      const words = run
        .replace(/['’]s$/, '')
        .replace(/[.,]+$/, '')
        .split(' ');
      while (words.length > 0 && stops.has(words[0]!.toLowerCase())) words.shift();
      while (words.length > 0 && stops.has(words.at(-1)!.toLowerCase())) words.pop();
      return words;
    }),
  );
  const kept = names.filter((words) =>
    words.length > 1 ? words.length <= LONGEST : words[0] !== undefined && /^\p{Lu}{2,}$/u.test(words[0]),
  );
  return [...new Set(kept.map((words) => words.join(' ')))];
}

function entityOf(name: string, order: number): SpottedEntity {
  const words = name.split(' ');
  const isPerson = words.length > 1 && words.length <= LONGEST_PERSON && !CAPITALS.test(name);
  const kind = isPerson ? 'person' : 'organization';
  return { key: `${kind}:${name}`, kind, names: [name], shortNames: isPerson ? [words.at(-1)!] : [], order };
}
