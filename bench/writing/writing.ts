/** What the record costs whoever writes: editors, and a rebuild. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';
import { databaseAt } from '../archive/databases';
import type { Archive } from '../growth/growth';
import { figure, progress, report, table } from '../report';
import { spreadOf } from '../statistics';
import type { Act, Took } from './edit';
import type { Rebuilt } from './rebuild';

const ACTS = ['publish', 'republish', 'unpublish'] as const;
const COPY = 'bench_writing';

/** Acts with and without the record's middleware in turn, then a rebuild of the whole archive, on a copy of it. */
export async function measureWriting(archive: Archive, rounds: number): Promise<void> {
  progress('copying the archive');
  const url = await copyOf(archive.url);
  const acts = await measureActs({ ...archive, url }, rounds);
  progress('rebuilding the record');
  const rebuilt = await rebuild(url, 'again');
  const anew = await rebuild(url, 'anew');
  const sizes = await sizesOf(archive);
  report('writing', [acts.markdown, rebuildTable(archive, rebuilt, anew), sizes.markdown].join('\n\n'), {
    ...{ articles: archive.articles, acts: acts.figures, rebuilt, anew, sizes: sizes.figures },
  });
  await atServer(url, `DROP DATABASE ${COPY} WITH (FORCE)`);
}

async function measureActs({ articles, url }: Archive, rounds: number) {
  const editors = [editor(url, 'with'), editor(url, 'without')] as const;
  await Promise.all(editors.map((child) => once(child, 'message')));
  const took: Took[][] = [[], []];
  for (let round = -5; round < rounds; round += 1) {
    progress(`publishing ${round} of ${rounds}`);
    for (const [index, child] of editors.entries()) {
      const one = await act(child, { article: (round + 5) * 7 + 1, articles });
      if (round >= 0) took[index]!.push(one);
    }
  }
  for (const child of editors) child.disconnect();
  const figures = ACTS.map((name) => {
    const [withRecord, without] = took.map((all) => spreadOf(all.map((one) => one[name])));
    return { name, withRecord: withRecord!, without: without!, ratio: withRecord!.p50 / without!.p50 };
  });
  const spread = ({ p50, p95, p99 }: ReturnType<typeof spreadOf>) => [p50, p95, p99].map(figure).join(' / ');
  const rows = figures.map(({ name, withRecord, without, ratio }) => [
    ...[name, spread(withRecord), spread(without), figure(ratio)],
  ]);
  const head = ['p50 / p95 / p99 ms', 'with the record', 'without', 'ratio of p50'];
  return { figures, markdown: table(head, rows) };
}

function editor(url: string, record: 'with' | 'without'): ChildProcess {
  return fork(path.join(__dirname, 'edit.js'), [record], childOptions(url));
}

function childOptions(url: string) {
  return {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'] as ('ignore' | 'inherit' | 'ipc')[],
  };
}

async function act(child: ChildProcess, asked: Act): Promise<Took> {
  child.send(asked);
  const [took] = await once(child, 'message');
  return took as Took;
}

/** @param how `again` over a record that is right, `anew` with an empty one */
async function rebuild(url: string, how: 'again' | 'anew'): Promise<Rebuilt> {
  const child = fork(path.join(__dirname, 'rebuild.js'), [how], childOptions(url));
  const [rebuilt] = await once(child, 'message');
  child.disconnect();
  return rebuilt as Rebuilt;
}

function rebuildTable({ articles }: Archive, again: Rebuilt, anew: Rebuilt): string {
  const row = (name: string, { seconds, memory }: Rebuilt) => [
    ...[name, figure(seconds), figure(articles / seconds), Math.round(memory / 2 ** 20)],
  ];
  const head = [`rebuild of ${articles.toLocaleString('en')} articles`, 's', 'articles/s', 'most memory, MB'];
  return table(head, [row('over a record that is right', again), row('from an empty record', anew)]);
}

async function sizesOf({ articles, url }: Archive) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ part: string; bytes: string }>(
    `SELECT CASE WHEN relname ~ '^record_' THEN 'record' ELSE 'documents' END AS part,
       sum(pg_total_relation_size(oid)) AS bytes
     FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace GROUP BY 1 ORDER BY 1`,
  );
  await client.end();
  const figures = rows.map(({ part, bytes }) => ({ part, perArticle: Math.round(Number(bytes) / articles) }));
  return {
    figures,
    markdown: table(
      ['bytes an article', ''],
      figures.map(({ part, perArticle }) => [part, perArticle.toLocaleString('en')]),
    ),
  };
}

async function copyOf(url: string): Promise<string> {
  await atServer(url, `DROP DATABASE IF EXISTS ${COPY} WITH (FORCE)`);
  await atServer(
    url,
    `CREATE DATABASE ${COPY} TEMPLATE ${new URL(url).pathname.slice(1)} STRATEGY file_copy`,
  );
  return databaseAt(url, COPY);
}

async function atServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseAt(url, 'postgres') });
  await client.connect();
  await client.query(statement);
  await client.end();
}
