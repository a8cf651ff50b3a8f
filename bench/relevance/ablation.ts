/** What each part of the ranking adds and costs. */
import type { RelatedConfig, Signal } from '../../src/editorial';
import type { Judged } from './comparison';
import type { Collection } from './data/collection';
import { judgeOf } from './judge';
import { mean } from './metrics';
import { type Archive, withSignals } from './ours/archive';
import { related, withoutSelection } from './ours/related';
import type { Cell, Table } from './table';

interface Variant {
  name: string;
  config?: Partial<RelatedConfig>;
  signals?: Signal[];
}

const DECAY_OFF = { decayFloor: 1 };

const SIGNALS: Variant[] = [
  { name: 'as in production' },
  { name: 'terms alone', signals: ['term'] },
  { name: 'people and organizations alone', signals: ['person', 'organization'] },
  { name: 'without people', signals: ['organization', 'term'] },
  { name: 'without organizations', signals: ['person', 'term'] },
  { name: 'without decay', config: DECAY_OFF },
  { name: 'without agreement', config: { agreement: 0 } },
];

const NONE = Number.MAX_SAFE_INTEGER;

const CAPS: Variant[] = [
  ...[50, 100, 200, 300, 1000].map((candidatesPerKey) => ({
    name: `${candidatesPerKey} candidates for each key`,
    config: { candidatesPerKey },
  })),
  { name: 'no cap on candidates', config: { candidatesPerKey: NONE } },
  ...[8, 12, 16, 24, 50].map((probes) => ({ name: `${probes} probes`, config: { probes } })),
  ...[
    [8, 600],
    [12, 200],
    [12, 300],
    [16, 200],
    [16, 300],
    [24, 200],
  ].map(([probes, candidatesPerKey]) => ({
    name: `${probes} probes of ${candidatesPerKey}`,
    config: { probes, candidatesPerKey },
  })),
  { name: 'no caps at all', config: { probes: NONE, candidatesPerKey: NONE } },
];

const TRADES: Variant[] = [
  ...[30, 90, 180, 365].map((halfLifeDays) => ({
    name: `half-life of ${halfLifeDays} days`,
    config: { halfLifeDays },
  })),
  ...[0, 0.1, 0.2, 0.3, 0.5].map((diversity) => ({ name: `diversity ${diversity}`, config: { diversity } })),
  ...[0.8, 0.9, 0.95].map((duplicateSimilarity) => ({
    name: `near-duplicates from ${duplicateSimilarity}`,
    config: { duplicateSimilarity },
  })),
  { name: 'neither diversity nor near-duplicates left out', config: withoutSelection({} as RelatedConfig) },
  ...[0, 0.5, 0.7, 0.9].map((agreement) => ({ name: `agreement ${agreement}`, config: { agreement } })),
];

/**
 * One table for each question: nDCG of all queries, on the half where parameters were chosen and on the other. Signals
 * and parameters that a row does not name are production's.
 */
export async function ablations(judged: Judged[], progress: (what: string) => void): Promise<Table[]> {
  const tables: Table[] = [];
  const asked = judged.map((one) => {
    return { ...one, judge: judgeOf(one.collection, { depth: one.depth, withPrecision: false }) };
  });
  for (const [title, variants] of [
    ['What each signal adds', SIGNALS],
    ['What the caps cost', CAPS],
    ['Half-life, diversity, near-duplicates, agreement', TRADES],
  ] as const) {
    const rows: Cell[][] = [];
    for (const variant of variants) {
      progress(variant.name);
      const row: Cell[] = [variant.name];
      for (const one of asked) row.push(...(await ndcgOf(one, variant)));
      rows.push(row);
    }
    const columns = judged.flatMap(({ collection: { name } }) => [`${name}, development`, `${name}, test`]);
    tables.push({ title, columns: ['', ...columns], rows });
  }
  return tables;
}

async function ndcgOf(
  { collection, judge, archive, config }: Judged,
  { config: changed, signals }: Variant,
): Promise<number[]> {
  const own = signals ? withSignals(archive, signals) : archive;
  const ranker = related(collection, own, { config: { ...config, ...changed } });
  const means: number[] = [];
  for (const half of [collection.development, collection.test])
    means.push(mean((await judge(ranker, half)).gains));
  return means;
}

/** The oldest tenth asked among everything, as an archive answers years later. */
const OLD = 0.1;

/** What looking near an old article in time gains over its keys' newest articles. */
export async function oldArticles(
  collection: Collection,
  archive: Archive,
  config: RelatedConfig,
): Promise<Table> {
  const { articles } = collection;
  const among = { ...collection, candidatesEnd: () => articles.length };
  const judge = judgeOf(among, { depth: 10, withPrecision: false });
  const queries = [...articles.keys()].slice(0, Math.floor(articles.length * OLD));
  const rows: Cell[][] = [];
  for (const candidatesPerKey of [20, 50, 100, 300]) {
    const settings = { ...config, candidatesPerKey };
    const ndcg = async (newestOnly: boolean) =>
      mean((await judge(related(among, archive, { config: settings, newestOnly }), queries)).gains);
    rows.push([`${candidatesPerKey} candidates for each key`, await ndcg(true), await ndcg(false)]);
  }
  return {
    title: 'Old articles: the oldest tenth of the wires, among all of them',
    columns: ['', 'newest only', 'half newest, half nearest'],
    rows,
  };
}
