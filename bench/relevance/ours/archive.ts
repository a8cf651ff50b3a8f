/** The postings of a collection as the record holds them, in memory. */
import type { Signal } from '../../../src/editorial';
import { centralities } from '../../../src/reading/centrality';
import { tellingTerms } from '../../../src/reading/terms';
import type { Frequencies, Key } from '../../../src/related/ranking/types';
import type { BenchArticle, Collection } from '../data/collection';
import { spotNames } from '../data/names';

export interface Archive {
  /** Keys of each article, by rising id. */
  keys: Key[][];
  /** Articles of each key, ascending, with the key's weight in them. */
  postings: { articles: Int32Array; weights: Float64Array }[];
  frequencies: Frequencies;
  /** Of each key: its kind and name, for the record. */
  names: { kind: Signal; name: string }[];
}

interface Posting {
  kind: Signal;
  name: string;
  weight: number;
}

/** Reads all articles as production does, with entities from spotted names. */
export function readArchive({ articles }: Pick<Collection, 'articles'>): Archive {
  const entities = spotNames(articles);
  return archiveOf(
    articles.map((article, index) => [
      ...entityPostings(article, entities[index]!),
      ...termPostings(article),
    ]),
  );
}

/** The same archive without some of its signals. */
export function withSignals({ keys, names }: Archive, kinds: readonly Signal[]): Archive {
  return archiveOf(
    keys.map((list) =>
      list
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ id, kind, weight }) => ({ kind, weight, name: names[id]!.name })),
    ),
  );
}

function entityPostings({ headline, texts }: BenchArticle, entities: ReturnType<typeof spotNames>[number]) {
  const central = centralities({ headline, standfirst: '', texts, entities });
  return entities.map(({ key, kind }): Posting => ({ kind, name: key, weight: central.get(key)! }));
}

function termPostings({ headline, texts }: BenchArticle): Posting[] {
  return tellingTerms({ headline, standfirst: '', texts, language: 'en' }).map(({ term, weight }) => {
    return { kind: 'term', name: term, weight };
  });
}

function archiveOf(articles: Posting[][]): Archive {
  const ids = new Map<string, number>();
  const names: Archive['names'] = [];
  const lists: { articles: number[]; weights: number[] }[] = [];
  const keys = articles.map((postings, article) =>
    postings
      .map(({ kind, name, weight: exact }): Key => {
        const id = ids.get(`${kind}:${name}`) ?? ids.size;
        if (id === ids.size) names.push({ kind, name });
        ids.set(`${kind}:${name}`, id);
        // The record stores four-byte numbers.
        const weight = Math.fround(exact);
        const list = lists[id] ?? { articles: [], weights: [] };
        lists[id] = list;
        list.articles.push(article);
        list.weights.push(weight);
        return { id, kind, weight };
      })
      .sort((a, b) => a.id - b.id),
  );
  const postings = lists.map((list) => ({
    articles: Int32Array.from(list.articles),
    weights: Float64Array.from(list.weights),
  }));
  const frequencies = { articles: articles.length, of: (id: number) => lists[id]?.articles.length ?? 1 };
  return { keys, postings, frequencies, names };
}
