/**
 * The queue in a process that serves: begun when the server listens, so that commands that only load Strapi send
 * nothing; ended with Strapi. Each process has its own on the database that all share.
 */
import type { Core } from '@strapi/strapi';
import { parseCronItems, type Runner, run } from 'graphile-worker';
import type { Pool } from 'pg';
import { CHANNEL } from '../delivering/wake';
import { rulesFor } from '../sending/reach';
import { webhooksConfig } from '../settings';
import { queuePool, workerOptions } from './options';
import { CRONTAB, PLAN, PLAN_ONCE, tasksOf } from './tasks';

interface Running {
  pool: Pool;
  runner: Runner;
}

/** Null where it could not begin. */
const running = new WeakMap<Core.Strapi, Promise<Running | null>>();

/** Has deliveries begin when the server listens; in `bootstrap`. @throws Error where a setting cannot be read */
export function startQueueWhenServing(strapi: Core.Strapi): void {
  rulesFor(strapi);
  if (!webhooksConfig(strapi).enabled) return;
  strapi.server.httpServer.once('listening', () => {
    running.set(strapi, begin(strapi));
  });
}

/** Ends it; requests that are under way have a moment. */
export async function stopQueue(strapi: Core.Strapi): Promise<void> {
  const found = await running.get(strapi);
  running.delete(strapi);
  if (!found) return;
  // One that has ended by an error says so once more.
  await found.runner.stop().catch(() => {});
  await found.pool.end();
}

/** Editors work without it: what goes wrong here is said, and nothing else is stopped by it. */
async function begin(strapi: Core.Strapi): Promise<Running | null> {
  const pool = queuePool(strapi);
  try {
    const runner = await start(strapi, pool);
    runner.promise.catch((error: Error) => strapi.log.error(`Webhooks are sent no more: ${error.message}`));
    await runner.addJob(PLAN, {}, PLAN_ONCE);
    return { pool, runner };
  } catch (error) {
    strapi.log.error(`Webhooks are not sent: ${(error as Error).message}`);
    await pool.end();
    return null;
  }
}

async function start(strapi: Core.Strapi, pool: Pool): Promise<Runner> {
  const options = workerOptions(strapi);
  let addPlan = () => {};
  // The connection by which the library hears of jobs; it is a new one after each that was lost.
  options.events!.on('pool:listen:success', ({ client }) => {
    client.on('notification', ({ channel }) => {
      if (channel === CHANNEL) addPlan();
    });
    client.query(`LISTEN ${CHANNEL}`).catch(() => {});
  });
  const runner = await run(
    { ...options, pgPool: pool, parsedCronItems: parseCronItems(CRONTAB) },
    tasksOf(strapi, pool, options),
  );
  addPlan = () => {
    runner.addJob(PLAN, {}, PLAN_ONCE).catch((error: Error) => strapi.log.debug(`Queue: ${error.message}`));
  };
  return runner;
}
