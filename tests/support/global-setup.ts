import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startTemporaryServer } from '../../database/embedded/temporary';
import { runAtTeardown } from './at-teardown';
import { makeTemplate } from './template';
import { makeTestApplication } from './test-application';
import { publishTestRun } from './test-run';

/** Before the first test of a booted Strapi: one compilation, one PostgreSQL, one database with Strapi's tables. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-tests-'));
  const [application, server] = await Promise.all([
    makeTestApplication(folder),
    startTemporaryServer(folder),
  ]);
  runAtTeardown(server.remove);
  const testRun = { folder, ...application, server: server.address('postgres') };
  publishTestRun(testRun);
  await makeTemplate(testRun, 'empty');
}
