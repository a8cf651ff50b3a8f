/** Databases that hold made-up archives, one for each size. Made once, and used again. */
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { withStrapi } from '../../scripts/record/with-strapi';
import { loadDemo } from '../../src/demo/load';
import { madeUp } from './entities';
import { enlarge, generate, type OnProgress } from './generate';
import type { Making } from './making';
import { LARGEST_BASE, worldOf } from './world';

/** Part of the database's name: raise it when archives are made otherwise. */
const GENERATION = 4;

/** The connection string of another database of the same server. */
export function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/**
 * The connection string of the archive of so many articles; filled first where it is not there.
 *
 * @param server connection string of any database of the server, by a superuser
 */
export async function archiveOf(server: string, articles: number, onProgress: OnProgress): Promise<string> {
  if (articles > LARGEST_BASE && articles % LARGEST_BASE === 0) {
    const enlarged = (base: string) => ({
      template: new URL(base).pathname.slice(1),
      fill: (strapi: Core.Strapi, at: string) => enlarge(strapi, at, articles / LARGEST_BASE, onProgress),
    });
    return kept(server, String(articles), async () =>
      enlarged(await archiveOf(server, LARGEST_BASE, onProgress)),
    );
  }
  return loaded(server, String(articles), madeUp(worldOf(articles)), onProgress);
}

/** The connection string of an archive of documents that are made one by one; filled first where it is not there. */
export function loaded(
  server: string,
  name: string,
  making: Making,
  onProgress: OnProgress,
): Promise<string> {
  return kept(server, name, async () => ({
    template: 'template1',
    fill: (strapi, at) => generate(strapi, at, making, onProgress),
  }));
}

/** The connection string of a database that holds the demo archive; filled first where it is not there. */
export function demo(server: string): Promise<string> {
  return kept(server, 'demo', async () => ({
    template: 'template1',
    fill: async (strapi) => void (await loadDemo(strapi, {})),
  }));
}

interface Filling {
  /** The database of the same server to begin with. */
  template: string;
  fill(strapi: Core.Strapi, at: string): Promise<void>;
}

/** A database gets its name when it is whole. */
async function kept(server: string, of: string, filling: () => Promise<Filling>): Promise<string> {
  const name = `bench_${of}_v${GENERATION}`;
  const url = databaseAt(server, name);
  if (await exists(server, name)) return url;
  const unfinished = `${name}_unfinished`;
  await run(server, `DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  const { template, fill } = await filling();
  await run(server, `CREATE DATABASE ${unfinished} TEMPLATE ${template}`);
  const at = databaseAt(server, unfinished);
  await onStrapi(at, (strapi) => fill(strapi, at));
  await run(server, `ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  return url;
}

async function onStrapi(url: string, work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = url;
  try {
    await withStrapi(work);
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  }
}

async function exists(server: string, name: string): Promise<boolean> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  await client.end();
  return (rowCount ?? 0) > 0;
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
