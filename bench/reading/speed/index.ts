/** What reading a text costs. */
import path from 'node:path';
import { readText } from '../../../src/reading/read-text';
import type { Table } from '../../relevance/table';
import type { Missing, Part } from '../part';
import { readPolnear } from '../quotes/polnear';
import { hostileTexts } from './hostile';

const WORDS = [150, 800, 2000] as const;
/** Texts of this share more or less than the words asked for. */
const NEAR = 0.15;
const MOST = 80;
const ROUNDS = 7;
const LENGTHS = [50_000, 500_000, 10_000_000] as const;
const PUBLISHED = { publishedOn: '2016-05-05' };

export const speed: Part = {
  name: 'speed',
  async *measure(data, progress): AsyncIterable<Table | Missing> {
    const folder = path.join(data, 'quotes', 'polnear-train');
    const texts = readPolnear(folder)?.map(({ text }) => text);
    if (texts) yield ofArticles(texts, progress);
    else yield { missing: `${folder} is not there.` };
    yield ofHostile(progress);
  },
};

function ofArticles(texts: readonly string[], progress: (what: string) => void): Table {
  const words = texts.map((text) => text.split(/\s+/).length);
  const rows = WORDS.map((asked): [string, ...number[]] => {
    progress(`speed: ${asked} words`);
    const near = texts.filter((_, index) => Math.abs(words[index]! - asked) < asked * NEAR).slice(0, MOST);
    const rounds = Array.from({ length: ROUNDS + 2 }, () =>
      cost(() => {
        for (const text of near) readText(text, PUBLISHED);
      }),
    );
    // The first rounds warm up.
    const warm = rounds.slice(2);
    return [
      `${asked} words`,
      median(warm.map(({ cpu }) => cpu)) / near.length,
      median(warm.map(({ wall }) => wall)) / near.length,
      near.length,
    ];
  });
  return {
    title: 'Reading an article, all kinds of suggestions',
    columns: ['', 'ms of processor', 'ms', 'texts'],
    rows,
  };
}

function ofHostile(progress: (what: string) => void): Table {
  const columns = LENGTHS.map((length) => {
    const times = hostileTexts(length).map(([name, text]) => {
      progress(`speed: ${length} of ${name}`);
      return cost(() => readText(text, PUBLISHED)).cpu;
    });
    return times;
  });
  const rows = hostileTexts(2).map(([name], index): [string, ...number[]] => [
    name,
    ...columns.map((times) => times[index]!),
  ]);
  return {
    title: 'Reading hostile texts, ms of processor',
    columns: ['', ...LENGTHS.map((length) => `${length / 1_000_000} million characters`)],
    rows,
  };
}

/** Milliseconds of the processor and of the clock; other processes lengthen the latter. */
function cost(work: () => void): { cpu: number; wall: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
