/** ECB+ (Cybulska and Vossen, LREC 2014): news articles in clusters that report one happening. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Collection } from './collection';

interface Line {
  id: string;
  cluster: string;
  topic: number;
  text: string;
}

/**
 * The articles of a cluster are relevant to each other. The other cluster of a topic is the trap: the same kind of
 * happening with other actors. No dates and no headlines are given. Topics of even number are for development.
 *
 * @param folder of the shared data
 * @returns null where the data is not there
 */
export function readEcbPlus(folder: string): Collection | null {
  const file = path.join(folder, 'related', 'ecbplus-topics-1-24.jsonl');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const half = (parity: number) => [...lines.keys()].filter((index) => lines[index]!.topic % 2 === parity);
  return {
    name: 'ECB+',
    articles: lines.map(({ id, text }) => ({ id, headline: '', texts: [text], day: 0 })),
    development: half(0),
    test: half(1),
    candidatesEnd: () => lines.length,
    gain: (query, candidate) => (lines[query]!.cluster === lines[candidate]!.cluster ? 1 : 0),
  };
}
