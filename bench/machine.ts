/** How much of what the machine can do is left for an answer: requests a second, beside a route that does nothing. */
import { randomFrom } from './archive/random';
import { worldOf } from './archive/world';
import type { Archive } from './growth/growth';
import { questionsOf } from './growth/questions';
import { type Asked, askOrFail, clientOf } from './http/client';
import { startServer } from './http/server';
import { figure, progress, report, table } from './report';
import { median, spreadOf } from './statistics';

interface Load {
  name: string;
  make(): Asked;
}

interface Burst {
  perSecond: number;
  times: number[];
  /** Share of one processor that the server's process took. */
  processor: number;
}

const CONNECTIONS = 16;
const ROUNDS = 5;

/** Asks each question by 16 connections for a while, each time right after the route that does nothing. */
export async function measureAgainstMachine({ articles, url }: Archive, seconds: number): Promise<void> {
  const server = await startServer(url);
  const client = clientOf(server.base, CONNECTIONS);
  const world = worldOf(articles);
  const random = randomFrom(7);
  const questions = await questionsOf(world, client);
  const same = questions.find(({ name }) => name === 'related')!.make(random);
  const { etag } = await askOrFail(client, same);
  const loads: Load[] = [
    { name: 'no-op without authentication', make: () => ({ path: '/api/no-op/open' }) },
    { name: 'related, unchanged (304)', make: () => ({ ...same, headers: { 'if-none-match': etag } }) },
    ...questions.map(({ name, make }) => ({ name, make: () => make(random) })),
  ];
  const burst = async (make: () => Asked): Promise<Burst> => {
    const times: number[] = [];
    const before = (await server.vitals()).processor;
    const start = performance.now();
    const end = start + seconds * 1000;
    const one = async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await askOrFail(client, make());
        times.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
    const taken = performance.now() - start;
    const processor = ((await server.vitals()).processor - before) / 1000 / taken;
    return { perSecond: (times.length * 1000) / taken, times, processor };
  };
  const results = [];
  await burst(() => ({ path: '/api/no-op' }));
  for (const { name, make } of loads) {
    progress(name);
    const bursts: Burst[] = [];
    const ratios: number[] = [];
    const idle: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const nothing = await burst(() => ({ path: '/api/no-op' }));
      const something = await burst(make);
      idle.push(nothing.perSecond);
      bursts.push(something);
      ratios.push(something.perSecond / nothing.perSecond);
    }
    results.push({
      name,
      perSecond: median(bursts.map(({ perSecond }) => perSecond)),
      noOpPerSecond: median(idle),
      ratio: median(ratios),
      processor: median(bursts.map(({ processor }) => processor)),
      ...spreadOf(bursts.flatMap(({ times }) => times)),
    });
  }
  const { memory } = await server.vitals();
  await client.close();
  await server.stop();
  const rows = results.map((one) => [
    one.name,
    ...[one.perSecond, one.noOpPerSecond, one.ratio, one.p50, one.p95, one.p99, one.processor].map(figure),
  ]);
  const head = [
    ...[
      `${CONNECTIONS} connections, ${articles.toLocaleString('en')} articles`,
      'requests/s',
      'no-op, requests/s',
    ],
    ...['ratio', 'p50 ms', 'p95 ms', 'p99 ms', 'share of a processor in Node'],
  ];
  report(
    'machine',
    `${table(head, rows)}\n\nMemory of the process: ${Math.round(memory / 2 ** 20)} MB.`,
    results,
  );
}
