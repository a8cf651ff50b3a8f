/** The two commands, as npm runs them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type FreshDatabase, freshDatabase } from '../../support';
import { testEnvironment } from '../../support/test-environment';
import { currentTestRun } from '../../support/test-run';

let database: FreshDatabase;
let empty: FreshDatabase;
let work: string;

beforeAll(async () => {
  database = await freshDatabase('demo');
  empty = await freshDatabase('empty');
  work = mkdtempSync(path.join(os.tmpdir(), 'dateline-export-'));
});
afterAll(async () => {
  await database.drop();
  await empty.drop();
  rmSync(work, { recursive: true });
});

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

function run(command: 'export' | 'import', words: string[], { url = database.url } = {}): Promise<Ended> {
  const { appDir, distDir } = currentTestRun();
  const script = path.join(distDir, 'scripts', `${command}.js`);
  const child = spawn(process.execPath, [script, command, ...words], {
    cwd: appDir,
    env: { ...process.env, ...testEnvironment({ appDir, databaseUrl: url }), INIT_CWD: work },
  });
  const ended: Ended = { code: null, output: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    ended.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ended.errors += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}

it('exports, and says how much', async () => {
  const { code, output } = await run('export', ['--out', 'kept']);
  expect(code).toBe(0);
  expect(output).toContain(`${path.join(work, 'kept')} holds the record as of its version`);
  expect(output).toMatch(/\d+ articles\n/);
  expect(readdirSync(path.join(work, 'kept')).sort()).toEqual([
    ...['articles.jsonl', 'entities.ftm.json', 'events.jsonl', 'files', 'files.jsonl', 'manifest.json'],
    ...['organizations.jsonl', 'people.jsonl', 'sources.jsonl', 'stories.jsonl', 'topics.jsonl'],
  ]);
});

it('refuses a folder that holds something, and one below a file', async () => {
  const file = path.join(work, 'a-file');
  writeFileSync(file, 'Mine.');
  const below = await run('export', ['--out', 'a-file/kept']);
  expect(below).toMatchObject({
    code: 1,
    errors: expect.stringContaining('a part of the path is no folder'),
  });
  const wrong = await run('export', []);
  expect(wrong).toMatchObject({ code: 2, errors: expect.stringContaining('Say where to: --out FOLDER.') });
});

it('imports an export by its folder, and refuses it where something else is', async () => {
  const there = await run('import', ['kept', '--dry-run'], { url: empty.url });
  expect(there).toMatchObject({ code: 0, output: expect.stringContaining('Nothing was written.') });
  const wrong = await run('import', ['kept', '--create'], { url: empty.url });
  expect(wrong).toMatchObject({
    code: 2,
    errors: expect.stringContaining('--create does not go with an export'),
  });
  const restored = await run('import', ['kept'], { url: empty.url });
  expect(restored).toMatchObject({ code: 0, output: expect.stringMatching(/\d+ documents were restored/) });
  const occupied = await run('import', ['kept', '--format', 'dateline']);
  expect(occupied).toMatchObject({
    code: 1,
    errors: expect.stringContaining('Import it into an empty database'),
  });
});
