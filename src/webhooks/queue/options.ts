/** How graphile-worker runs inside Strapi. */
import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { Logger, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import { Pool, type PoolConfig } from 'pg';
import { webhooksConfig } from '../settings';

/** Of the database; Strapi looks at none but its own. */
const SCHEMA = 'dateline_jobs';
/** One listens; the others take jobs and give them back, which is a moment's work. */
const CONNECTIONS = 3;
/** Between looks for jobs whose time has come, in milliseconds; those for now are heard of at once. */
const POLL_INTERVAL = 5_000;
/** For requests that are under way when the process ends, in milliseconds. */
const GRACE = 2_000;

/** What its utilities take as well. */
export type Addition = Pick<RunnerOptions, 'schema' | 'logger'>;

export function workerOptions(strapi: Core.Strapi): RunnerOptions & Addition {
  return {
    schema: SCHEMA,
    logger: loggerOf(strapi),
    concurrency: webhooksConfig(strapi).concurrency,
    pollInterval: POLL_INTERVAL,
    gracefulShutdownAbortTimeout: GRACE,
    // Strapi ends by itself, and ends this.
    noHandleSignals: true,
    events: new EventEmitter() as WorkerEvents,
  };
}

/** Connections of the queue's own: the work itself uses Strapi's. */
export function queuePool(strapi: Core.Strapi): Pool {
  const pool = new Pool({
    ...(strapi.config.get('database.connection.connection') as PoolConfig),
    max: CONNECTIONS,
    allowExitOnIdle: true,
  });
  // A connection that is lost is replaced; what was under way on it fails where it was asked for.
  const note = (error: Error) => strapi.log.debug(`The queue lost a connection: ${error.message}`);
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}

/** Errors alone: all else is for whoever looks for one. */
function loggerOf(strapi: Core.Strapi): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') strapi.log.error(`Queue: ${message}`);
    else strapi.log.debug(`Queue: ${message}`);
  });
}
