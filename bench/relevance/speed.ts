/** What reading and ranking an article cost, in microseconds. */
import type { RelatedConfig } from '../../src/editorial';
import { centralities } from '../../src/reading/centrality';
import { tellingTerms } from '../../src/reading/terms';
import { rank } from '../../src/related/ranking/rank';
import type { Collection } from './data/collection';
import { spotNames } from './data/names';
import type { Archive } from './ours/archive';
import { findCandidates } from './ours/candidates';
import type { Table } from './table';

const ROUNDS = 7;
const MOST = 300;
/** Texts of this share more or less than the words asked for. */
const NEAR = 0.1;

/** Medians over rounds of the mean of each round. */
export function speeds(collection: Collection, archive: Archive, config: RelatedConfig): Table {
  const { articles } = collection;
  const entities = spotNames(articles);
  const words = articles.map(({ texts }) => texts.join(' ').split(' ').length);
  const sized = (asked: number) =>
    [...articles.keys()].filter((index) => Math.abs(words[index]! - asked) < asked * NEAR).slice(0, MOST);
  const input = (index: number) => ({ ...articles[index]!, standfirst: '', language: 'en' });
  const rows = [150, 500].flatMap((asked) => {
    const queries = sized(asked);
    return [
      [`telling terms, ${asked} words`, measure(queries, (index) => tellingTerms(input(index)))],
      [
        `centralities of up to 10 names, ${asked} words`,
        measure(queries, (index) => centralities({ ...input(index), entities: entities[index]! })),
      ],
    ];
  });
  for (const limit of [5, 10]) {
    const inputs = rankInputs(collection, archive, config, limit);
    rows.push([
      `rank ${limit} of ${limit * 3 + 20} candidates`,
      measure([...inputs.keys()], (index) => rank(inputs[index]!)),
    ]);
  }
  return { title: 'What an article costs', columns: ['', 'µs'], rows };
}

function rankInputs({ articles }: Collection, archive: Archive, config: RelatedConfig, limit: number) {
  return [...articles.keys()].slice(-MOST).map((articleId) => {
    const subject = { articleId, day: articles[articleId]!.day, keys: archive.keys[articleId]! };
    const search = { end: articles.length, shortlist: limit * 3 + 20, config };
    const candidates = findCandidates(archive, articles, subject, search).map((candidate) => ({
      articleId: candidate,
      day: articles[candidate]!.day,
      keys: archive.keys[candidate]!,
    }));
    const { frequencies } = archive;
    return { subject, candidates, frequencies, config, pins: [], exclusions: new Set<number>(), limit };
  });
}

function measure(items: number[], work: (item: number) => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const item of items) work(item);
    return ((performance.now() - start) * 1000) / items.length;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}
