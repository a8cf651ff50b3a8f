/** Dateline's ranking beside its peers, on the half where parameters were chosen and on the other. */
import type { Client } from 'pg';
import type { RelatedConfig } from '../../src/editorial';
import type { Collection, Ranker } from './data/collection';
import type { Judge, Judgement } from './judge';
import { mean } from './metrics';
import type { Archive } from './ours/archive';
import { related, withoutSelection } from './ours/related';
import { bm25 } from './peers/bm25';
import { moreLikeThis } from './peers/more-like-this';
import { tfIdf } from './peers/tf-idf';
import type { Cell, Table } from './table';

export interface Judged {
  collection: Collection;
  judge: Judge;
  /** Of nDCG. */
  depth: number;
  withPrecision: boolean;
  archive: Archive;
  config: RelatedConfig;
}

const TERMS = 25;
/** It takes long for each. */
const MOST_ASKED_OF_POSTGRESQL = 600;

/**
 * Everyone on the same queries.
 *
 * @param client null leaves PostgreSQL's own ranking out
 */
export async function compare(
  { collection, judge, withPrecision, archive, config }: Judged,
  client: Client | null,
  progress: (what: string) => void,
): Promise<Table> {
  const rankers: { name: string; make(): Promise<Ranker> | Ranker; step?: number }[] = [
    { name: 'Dateline, as in production', make: () => related(collection, archive, { config }) },
    {
      name: 'Dateline, near-duplicates and more of the same left in',
      make: () => related(collection, archive, { config: withoutSelection(config) }),
    },
    { name: 'TF-IDF cosine, whole texts', make: () => tfIdf(collection, (count) => count) },
    {
      name: 'TF-IDF cosine, whole texts, 1 + ln count',
      make: () => tfIdf(collection, (count) => 1 + Math.log(count)),
    },
    { name: `BM25, ${TERMS} best terms`, make: () => bm25(collection, TERMS) },
  ];
  if (client) {
    const step = Math.ceil(collection.articles.length / MOST_ASKED_OF_POSTGRESQL);
    const sample = step > 1 ? `, one query in ${step}` : '';
    const make = () => moreLikeThis(client, collection, TERMS);
    rankers.push({ name: `PostgreSQL ts_rank, ${TERMS} best terms${sample}`, make, step });
  }
  const rows: Cell[][] = [];
  for (const { name, make, step = 1 } of rankers) {
    progress(`${collection.name}: ${name}`);
    const ranker = await make();
    const asked = (half: readonly number[]) => judge(ranker, everyNth(half, step));
    rows.push([name, ...means(await asked(collection.development), await asked(collection.test))]);
  }
  const columns = ['development half', 'test half', 'all'].flatMap((half) =>
    withPrecision ? [`nDCG@5, ${half}`, `MAP, ${half}`] : [`nDCG@10, ${half}`],
  );
  return { title: collection.name, columns: ['', ...columns], rows };
}

/** One in so many. */
export function everyNth<T>(all: readonly T[], step: number): T[] {
  return all.filter((_, index) => index % step === 0);
}

function means(development: Judgement, test: Judgement): number[] {
  const both = {
    gains: [...development.gains, ...test.gains],
    precisions: [...development.precisions, ...test.precisions],
  };
  return [development, test, both].flatMap(({ gains, precisions }) =>
    precisions.length > 0 ? [mean(gains), mean(precisions)] : [mean(gains)],
  );
}
