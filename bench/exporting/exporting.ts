/** What an export costs, and its import into an empty database: time, and memory beside the process at rest. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { withStrapi } from '../../scripts/record/with-strapi';
import { exportRecord } from '../../src/exporting/export-record';
import { findExport } from '../../src/importing/dateline/find-export';
import { restoreExport } from '../../src/importing/dateline/restore';
import { archiveOf, databaseAt } from '../archive/databases';
import { figure, progress, report, table } from '../report';

const DATABASE = 'bench_restored';
const SAMPLE_MILLISECONDS = 20;
const MEGABYTE = 1024 * 1024;

interface Measured {
  name: string;
  documents: number;
  articles: number;
  seconds: number;
  /** Megabytes of the process before, and at most while. */
  before: number;
  peak: number;
}

/** Exports an archive of so many articles, and imports it into a database that is made anew. */
export async function measureExporting(server: string, articles: number): Promise<void> {
  const url = await archiveOf(server, articles, progress);
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const rows = [...(await exporting(url, folder)), ...(await importing(server, path.join(folder, 'both')))];
    const head = ['', 'documents', 'articles/s', 'documents/s', 'seconds', 'MB before', 'MB at most'];
    const cells = rows.map(({ name, documents, articles: count, seconds, before, peak }) => [
      ...[name, documents, figure(count / seconds), figure(documents / seconds), figure(seconds)],
      ...[figure(before), figure(peak)],
    ]);
    report('exporting', table(head, cells), rows);
    console.log(`${figure((await sizeOf(path.join(folder, 'both'))) / MEGABYTE)} MB on the disk`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function exporting(url: string, folder: string): Promise<Measured[]> {
  process.env.DATABASE_URL = url;
  return withStrapi(async (strapi) => {
    const run = (name: string, formats: ('jsonl' | 'ftm')[]) => async () => {
      const { counts } = await exportRecord(strapi, {
        ...{ folder: path.join(folder, name), formats: new Set(formats), files: true, now: new Date() },
        onProgress: ({ done, total }) => progress(`${name} ${done} of ${total}`),
      });
      return counts;
    };
    return [
      await measured('export, JSON Lines', run('jsonl', ['jsonl'])),
      await measured('export, both', run('both', ['jsonl', 'ftm'])),
    ];
  });
}

async function importing(server: string, folder: string): Promise<Measured[]> {
  await anew(server);
  process.env.DATABASE_URL = databaseAt(server, DATABASE);
  return withStrapi(async (strapi) => {
    const found = (await findExport(folder))!;
    const phases: Measured[] = [];
    await restoreExport(strapi, found, {
      ...{ dryRun: false, now: new Date(), signal: new AbortController().signal },
      async show(name, work) {
        let result: Awaited<ReturnType<typeof work>>;
        const onProgress = ({ done, total }: { done: number; total: number }) =>
          progress(`${name} ${done} of ${total}`);
        const phase = await measured(`import: ${name.toLowerCase()}`, async () => {
          result = await work(onProgress);
          return found.manifest.counts;
        });
        phases.push(phase);
        return result!;
      },
    });
    return phases;
  });
}

async function measured(name: string, work: () => Promise<Record<string, number>>): Promise<Measured> {
  const memory = () => process.memoryUsage.rss() / MEGABYTE;
  const before = memory();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, memory());
  }, SAMPLE_MILLISECONDS);
  const began = performance.now();
  const { files = 0, ...counts } = await work();
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  const documents = Object.values(counts).reduce((sum, count) => sum + count, files);
  return { name, documents, articles: counts.articles ?? 0, seconds, before, peak };
}

async function anew(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

async function sizeOf(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })) as string[];
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
