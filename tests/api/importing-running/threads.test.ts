import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { currentTestRun } from '../../support/test-run';
import { feed, PAGE, SLOW_PAGE } from '../importing-routes/pages';

type Pool = typeof import('../../../src/importing/running/threads/pool');
type Read = typeof import('../../../src/importing/running/threads/read-in-thread');
type Gauges = typeof import('../../../src/importing/running/threads/gauge');

/** As it is compiled: threads run no TypeScript. */
function compiled<T>(name: string): T {
  const { distDir } = currentTestRun();
  return require(path.join(distDir, 'src', 'importing', 'running', 'threads', `${name}.js`));
}

const OPTIONS = { timeZone: 'UTC', now: new Date('2024-05-01T12:00:00Z') };

describe('threads that read', () => {
  const { readingThreads, endThreads } = compiled<Pool>('pool');
  const { readInThread } = compiled<Read>('read-in-thread');
  const { Gauge } = compiled<Gauges>('gauge');
  const threads = readingThreads({ threads: 2, secondsPerPage: 1 });
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-threads-'));
  });
  afterAll(async () => {
    await endThreads(threads);
    await rm(folder, { recursive: true });
  });

  const fileOf = (name: string, content: string) => ({
    file: { name, source: { bytes: Buffer.from(content) } },
    options: OPTIONS,
  });
  const codesAndTitles = async (name: string, content: string) => {
    const found: (string | null)[] = [];
    for await (const one of readInThread(threads, fileOf(name, content)))
      found.push(
        'refusal' in one ? one.refusal.code : one.item.kind === 'article' ? one.item.title : one.item.name,
      );
    return found;
  };

  it('give all items, in order', async () => {
    const expected = Array.from({ length: 100 }, (_, index) => `Story ${index + 1}`);
    expect(await codesAndTitles('feed.xml', feed(100))).toEqual(expected);
  });

  it('read no further ahead than what is taken', async () => {
    const file = path.join(folder, 'long.xml');
    const content = feed(20_000);
    await writeFile(file, content);
    const gauge = new Gauge();
    const request = { file: { name: 'long.xml', source: { path: file } }, options: OPTIONS };
    const items = readInThread(threads, request, gauge);
    for (let taken = 0; taken < 50; taken += 1) await items.next();
    // Waits for the thread to have nothing left to do.
    while (gauge.isWorking) await new Promise((resolve) => setImmediate(resolve));
    expect(gauge.items).toBeLessThan(100);
    expect(gauge.bytes).toBeLessThan(content.length / 10);
    await items.return();
  });

  it('are ended where one hangs, and the others go on', async () => {
    const [slow, good] = await Promise.all([
      codesAndTitles('slow.html', SLOW_PAGE),
      codesAndTitles('page.html', PAGE),
    ]);
    expect(slow).toEqual(['too-slow']);
    expect(good).toEqual(['Harbour dredging begins']);
    expect(await codesAndTitles('page.html', PAGE)).toEqual(['Harbour dredging begins']);
  });

  it('give what stood before the item that hangs', async () => {
    const lines = [1, 2].map((number) => ({ title: `Item ${number}`, body: '<p>Words of it.</p>' }));
    const content = JSON.stringify([...lines, { title: 'Slow', body: SLOW_PAGE }, lines[0]]);
    const mapping = {
      kind: 'article' as const,
      fields: { title: 'title', body: { path: 'body', as: 'html' as const } },
    };
    const found: unknown[] = [];
    const request = { ...fileOf('list.json', content), options: { ...OPTIONS, mapping } };
    for await (const one of readInThread({ ...threads, secondsPerPage: 0.05 }, request)) found.push(one);
    expect(found).toMatchObject([
      { number: 1, item: { title: 'Item 1' } },
      { number: 2, item: { title: 'Item 2' } },
      { number: null, refusal: { code: 'too-slow', reason: expect.stringContaining('after 2 items') } },
    ]);
  });

  it('are ended where one takes too much memory, and the others go on', async () => {
    const small = readingThreads({ threads: 1, secondsPerPage: 20, megabytes: 64 });
    const person = { id: 'a', name: 'Jane Roe', other_names: [{ name: 'J. Roe' }, { name: 'Jane R.' }] };
    const people = JSON.stringify({ persons: Array(600_000).fill(person) });
    const found: unknown[] = [];
    for await (const one of readInThread(small, fileOf('people.json', people))) found.push(one);
    expect(found.at(-1)).toMatchObject({ number: null, refusal: { code: 'too-heavy', file: 'people.json' } });
    const next: unknown[] = [];
    for await (const one of readInThread(small, fileOf('page.html', PAGE))) next.push(one);
    expect(next).toHaveLength(1);
    await endThreads(small);
  });

  it('say of a file that is gone, or a folder, that it cannot be read', async () => {
    const request = (at: string) => ({ file: { name: at, source: { path: at } }, options: OPTIONS });
    const refusals: unknown[] = [];
    for (const at of [path.join(folder, 'gone.html'), folder])
      for await (const one of readInThread(threads, request(at))) refusals.push(one);
    expect(refusals).toMatchObject([
      { number: null, refusal: { code: 'unreadable', reason: 'is not there any longer' } },
      { number: null, refusal: { code: 'unreadable', reason: 'is a folder' } },
    ]);
  });
});
