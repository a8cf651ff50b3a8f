import path from 'node:path';
import { archiveOf, loaded } from '../bench/archive/databases';
import { demoArchive } from '../bench/archive/demo';
import { wiresOf } from '../bench/archive/wires';
import { worldOf } from '../bench/archive/world';
import { measureDesk } from '../bench/desk/desk';
import { viewsOf, viewsOfDemo } from '../bench/desk/views';
import { type Archive, measureGrowth } from '../bench/growth/growth';
import { questionsWithoutEvents } from '../bench/growth/questions';
import { wireSubjects } from '../bench/growth/subjects';
import { measureUnderLoad } from '../bench/load';
import { measureAgainstMachine } from '../bench/machine';
import { progress, report } from '../bench/report';
import { measureWriting } from '../bench/writing/writing';
import { databaseUrl, ensureSecrets } from '../database/embedded';
import { runToEnd } from './starting/one-line';

/**
 * `npm run bench -- [parts] [--quick] [--sizes=10000,100000] [--only=feed,sitemap]`: measurements with their peers. bench/README.md says
 * which parts there are and how to read them.
 */
runToEnd(async () => {
  ensureSecrets();
  const given = process.argv.slice(3);
  const quick = given.includes('--quick');
  const sizes = sizesOf(given, quick);
  const wanted = given.filter((word) => !word.startsWith('--'));
  const archives: Archive[] = [];
  for (const articles of sizes) {
    const url = await archiveOf(databaseUrl(), articles, (text) => progress(`${articles} articles: ${text}`));
    archives.push({ articles, url });
  }
  const parts: Record<string, () => Promise<void>> = {
    growth: () => measureGrowth(archives, quick ? 60 : 300, { only: onlyOf(given) }),
    machine: () => measureAgainstMachine(archives.at(-1)!, quick ? 0.5 : 2),
    writing: () => measureWriting(archives[0]!, quick ? 20 : 100),
    wires: () => measureWires(archives[0]!, quick ? 60 : 300),
    load: () => measureUnderLoad(archives.at(-1)!, quick ? 10 : 60),
    desk: () => measureEditors(archives.at(-1)!, quick ? 3 : 20),
  };
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure();
  }
  process.exit(0);
});

/** Real words and names beside a made-up archive. */
async function measureWires(madeUp: Archive, rounds: number): Promise<void> {
  const wires = wiresOf(path.resolve('..', 'shared', 'data'));
  if (!wires) {
    report('wires', 'Skipped: the wires are not in ../shared/data.', {});
    return;
  }
  const { making } = wires;
  const url = await loaded(databaseUrl(), 'wires', making, (text) => progress(`wires: ${text}`));
  const questions = questionsWithoutEvents(wireSubjects(wires));
  await measureGrowth([madeUp, { articles: making.articles, url, questions }], rounds, {
    part: 'wires',
  });
}

/** The admin panel in a browser, on the demo archive and on the largest one. */
async function measureEditors({ articles, url }: Archive, rounds: number): Promise<void> {
  const demo = await demoArchive(databaseUrl());
  const views = viewsOfDemo(demo.article, demo.person);
  await measureDesk(
    [
      { name: 'demo', articles: 0, url: demo.url, views },
      { name: articles.toLocaleString('en'), articles, url, views: viewsOf(worldOf(articles)) },
    ],
    rounds,
  );
}

function onlyOf(given: readonly string[]): string[] {
  const named = given.find((word) => word.startsWith('--only='));
  return named?.slice('--only='.length).split(',') ?? [''];
}

function sizesOf(given: readonly string[], quick: boolean): number[] {
  const named = given.find((word) => word.startsWith('--sizes='));
  if (named) return named.slice('--sizes='.length).split(',').map(Number);
  return quick ? [2_000, 10_000] : [10_000, 100_000, 1_000_000];
}
