/** Rebuilds the record in a process of its own, and tells how long it took and how much memory. */
import { createStrapi } from '@strapi/strapi';
import { ensureSecrets } from '../../database/embedded';
import { rebuildRecord } from '../../src/record/rebuild';
import { connectionOf, rowsOf } from '../../src/record/sql';

export interface Rebuilt {
  seconds: number;
  /** Bytes, at most. */
  memory: number;
}

const SAMPLE_MILLISECONDS = 100;

async function rebuild(): Promise<void> {
  ensureSecrets();
  const strapi = await createStrapi({
    ...{ appDir: process.cwd(), distDir: 'dist', autoReload: false, serveAdminPanel: false },
  }).load();
  if (process.argv[2] === 'anew') await emptyRecord();
  let memory = 0;
  const sampling = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, SAMPLE_MILLISECONDS);
  const start = performance.now();
  await rebuildRecord(strapi);
  clearInterval(sampling);
  process.on('disconnect', () => process.exit(0));
  process.send?.({ seconds: (performance.now() - start) / 1000, memory } satisfies Rebuilt);

  async function emptyRecord(): Promise<void> {
    const connection = connectionOf(strapi);
    const rows = await rowsOf<{ name: string }>(
      connection,
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname ~ '^record_'
         AND relname NOT IN ('record_state', 'record_key') AND relnamespace = current_schema()::regnamespace`,
    );
    await connection.raw(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`);
  }
}

void rebuild();
