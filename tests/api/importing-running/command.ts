/** The command line, run as npm runs it, on a database and with files of a test's own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { ImportOutcome } from '../../../src/importing/outcome';
import { type FreshDatabase, freshDatabase } from '../../support';
import { testEnvironment } from '../../support/test-environment';
import { currentTestRun } from '../../support/test-run';

export interface Workplace {
  folder: string;
  database: FreshDatabase;
  write(name: string, content: string): Promise<void>;
  /** Headlines of the drafts that there are, in order. */
  headlines(): Promise<string[]>;
  close(): Promise<void>;
}

export async function makeWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-import-'));
  const database = await freshDatabase();
  return {
    folder,
    database,
    write: (name, content) => writeFile(path.join(folder, name), content),
    headlines: () => headlinesIn(database.url),
    async close() {
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

export interface Ended {
  code: number | null;
  signal: string | null;
  output: string;
  errors: string;
  /** Lines of the report; none where there is no report. */
  report: ImportOutcome[];
}

/** An import that has begun. */
export interface Begun {
  process: ChildProcess;
  ended: Promise<Ended>;
}

export function begin(
  { folder, database }: Workplace,
  words: string[],
  environment: Record<string, string> = {},
): Begun {
  const { appDir, distDir } = currentTestRun();
  const report = path.join(folder, `.report-${Math.random().toString(36).slice(2)}.jsonl`);
  const script = path.join(distDir, 'scripts', 'import.js');
  const child = spawn(process.execPath, [script, 'import', ...words, '--report', report], {
    cwd: appDir,
    env: {
      ...process.env,
      ...testEnvironment({ appDir, databaseUrl: database.url }),
      INIT_CWD: folder,
      ...environment,
    },
  });
  return { process: child, ended: endOf(child, report) };
}

export function run(
  workplace: Workplace,
  words: string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  return begin(workplace, words, environment).ended;
}

async function endOf(child: ChildProcess, report: string): Promise<Ended> {
  let output = '';
  let errors = '';
  child.stdout!.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr!.on('data', (chunk) => {
    errors += chunk;
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...how) => resolve(how));
  });
  const lines = await readFile(report, 'utf8').catch(() => '');
  const outcomes = lines.split('\n').filter((line) => line !== '');
  return { code, signal, output, errors, report: outcomes.map((line) => JSON.parse(line)) };
}

async function headlinesIn(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT headline FROM articles WHERE published_at IS NULL ORDER BY length(headline), headline',
    );
    return rows.map(({ headline }) => headline);
  } finally {
    await client.end();
  }
}
