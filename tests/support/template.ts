import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { atServer, databaseAddress } from './server-connection';
import { testEnvironment } from './test-environment';
import type { TestRun } from './test-run';

/** A database to copy: with Strapi's tables alone, or with the demo archive in them. */
export type Template = 'empty' | 'demo';

const execute = promisify(execFile);

// Any number will do, as long as nothing else in the server takes it.
const LOCK = 20_140_318;

async function boot(testRun: TestRun, database: string, template: Template): Promise<void> {
  const databaseUrl = databaseAddress(testRun, database);
  const script = path.join(__dirname, 'fill-template.js');
  await execute(process.execPath, [script, testRun.appDir, testRun.distDir, template], {
    env: { ...process.env, ...testEnvironment({ appDir: testRun.appDir, databaseUrl }) },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Makes a template once a run: the first that asks boots a Strapi on it, in a process of its own. */
export async function makeTemplate(testRun: TestRun, template: Template): Promise<string> {
  const name = `template_${template}`;
  await atServer(testRun, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${name}_unfinished`);
      const source = template === 'empty' ? 'template1' : 'template_empty';
      await client.query(`CREATE DATABASE ${name}_unfinished TEMPLATE ${source}`);
      await boot(testRun, `${name}_unfinished`, template);
      await client.query(`ALTER DATABASE ${name}_unfinished RENAME TO ${name}`);
    }
  });
  return name;
}
