/** Dateline's ranking beside its peers, on the half where parameters were chosen and on the other. */
import type { Client } from 'pg';
import type { RelatedConfig } from '../../src/editorial';
import type { Collection, Ranker } from './data/collection';
import type { Judge } from './judge';
import type { Archive } from './ours/archive';
import { related, withoutSelection } from './ours/related';
import { bm25 } from './peers/bm25';
import { moreLikeThis } from './peers/more-like-this';
import { tfIdf } from './peers/tf-idf';
import type { Cell, Table } from './table';

export interface Judged {
  collection: Collection;
  judge: Judge;
  withPrecision: boolean;
  archive: Archive;
  config: RelatedConfig;
}

const TERMS = 25;

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
  const rankers: [string, () => Promise<Ranker> | Ranker][] = [
    ['Dateline, as in production', () => related(collection, archive, { config })],
    [
      'Dateline, near-duplicates and more of the same left in',
      () => related(collection, archive, { config: withoutSelection(config) }),
    ],
    ['TF-IDF cosine, whole texts', () => tfIdf(collection, (count) => count)],
    ['TF-IDF cosine, whole texts, 1 + ln count', () => tfIdf(collection, (count) => 1 + Math.log(count))],
    [`BM25, ${TERMS} best terms`, () => bm25(collection, TERMS)],
  ];
  if (client)
    rankers.push([`PostgreSQL ts_rank, ${TERMS} best terms`, () => moreLikeThis(client, collection, TERMS)]);
  const halves = [collection.development, collection.test, [...collection.development, ...collection.test]];
  const rows: Cell[][] = [];
  for (const [name, make] of rankers) {
    progress(`${collection.name}: ${name}`);
    const ranker = await make();
    const row: Cell[] = [name];
    for (const half of halves) {
      const { ndcg, map } = await judge(ranker, half);
      row.push(ndcg, ...(withPrecision ? [map] : []));
    }
    rows.push(row);
  }
  const columns = ['development half', 'test half', 'all'].flatMap((half) =>
    withPrecision ? [`nDCG@5, ${half}`, `MAP, ${half}`] : [`nDCG@10, ${half}`],
  );
  return { title: collection.name, columns: ['', ...columns], rows };
}
