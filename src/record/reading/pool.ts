/** Connections that only read the record. */
import type { Core } from '@strapi/strapi';
import { Pool, type PoolConfig } from 'pg';

/** The shape of config/reading.ts. Times are milliseconds. */
export interface ReadingConfig {
  statementTimeout: number;
  acquireTimeout: number;
  /** After which a client that takes nothing of its answer is ended. */
  patience: number;
  connections: number;
}

const pools = new WeakMap<Core.Strapi, Pool>();

/*
 * Hot statements are written so that one plan is right for every key: an index gives the rows in order, and a LIMIT
 * stops it. A plan for an average key would read and sort all rows of a common one, so sorts of whole ranges and
 * scans of whole tables are made unattractive. Planning each time would cost as much as the answer.
 */
const PLANNER = [
  'jit=off',
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_sort=off',
  'random_page_cost=1.1',
  'max_parallel_workers_per_gather=0',
];

const READ_ONLY = [
  'default_transaction_read_only=on',
  String.raw`default_transaction_isolation=repeatable\ read`,
];

/** Strapi's database, by connections that can change nothing and see one state in each transaction. */
export function readingPool(strapi: Core.Strapi): Pool {
  const known = pools.get(strapi);
  if (known) return known;
  const pool = new Pool(configOf(strapi));
  // An idle connection that is lost is replaced at the next request.
  pool.on('error', (error) => strapi.log.warn(`A connection to the database was lost: ${error.message}`));
  pools.set(strapi, pool);
  return pool;
}

/** Closes the connections; called when Strapi ends. */
export async function closeReadingPool(strapi: Core.Strapi): Promise<void> {
  const pool = pools.get(strapi);
  pools.delete(strapi);
  await pool?.end();
}

/** What is set for every reading connection. */
export function readingSettings(config: Core.Strapi['config']): ReadingConfig {
  return config.get('reading') as ReadingConfig;
}

function configOf(strapi: Core.Strapi): PoolConfig {
  const { statementTimeout, acquireTimeout, connections } = readingSettings(strapi.config);
  const settings = [...PLANNER, ...READ_ONLY, `statement_timeout=${statementTimeout}`];
  return {
    ...(strapi.config.get('database.connection.connection') as PoolConfig),
    statement_timeout: statementTimeout,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    max: connections,
    connectionTimeoutMillis: acquireTimeout,
    allowExitOnIdle: true,
  };
}
