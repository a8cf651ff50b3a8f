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

/** Milliseconds until a queue that ended by itself, or did not begin, is begun again: twice as long each time. */
const FIRST_WAIT = 10_000;
const LONGEST_WAIT = 600_000;

interface Running {
  pool: Pool;
  runner: Runner;
}

interface Queue {
  isStopped: boolean;
  timer: NodeJS.Timeout | null;
  /** Null where it could not begin. */
  running: Promise<Running | null>;
}

const queues = new WeakMap<Core.Strapi, Queue>();

/** Has deliveries begin when the server listens; in `bootstrap`. @throws Error where a setting cannot be read */
export function startQueueWhenServing(strapi: Core.Strapi): void {
  rulesFor(strapi);
  if (!webhooksConfig(strapi).enabled) return;
  strapi.server.httpServer.once('listening', () => {
    const queue: Queue = { isStopped: false, timer: null, running: Promise.resolve(null) };
    queues.set(strapi, queue);
    keepRunning(strapi, queue, FIRST_WAIT);
  });
}

/** Ends it; requests that are under way have a moment. */
export async function stopQueue(strapi: Core.Strapi): Promise<void> {
  const queue = queues.get(strapi);
  queues.delete(strapi);
  if (!queue) return;
  queue.isStopped = true;
  if (queue.timer) clearTimeout(queue.timer);
  const running = await queue.running;
  if (!running) return;
  // One that has ended by itself says so once more.
  await running.runner.stop().catch(() => {});
  await running.pool.end();
}

/** Editors work without it: what goes wrong here is said and tried again, and nothing else is stopped by it. */
function keepRunning(strapi: Core.Strapi, queue: Queue, wait: number): void {
  const again = (reason: string) => {
    if (queue.isStopped) return;
    strapi.log.error(`Webhooks are not sent, tried again in ${wait / 1000} seconds: ${reason}`);
    queue.running = Promise.resolve(null);
    queue.timer = setTimeout(
      () => keepRunning(strapi, queue, Math.min(wait * 2, LONGEST_WAIT)),
      wait,
    ).unref();
  };
  queue.running = begin(strapi).catch((error: Error) => {
    again(error.message);
    return null;
  });
  queue.running.then(async (running) => {
    if (!running) return;
    await running.runner.promise.catch(() => {});
    if (queue.isStopped) return;
    await running.pool.end();
    again('the queue has ended');
  });
}

async function begin(strapi: Core.Strapi): Promise<Running> {
  const pool = queuePool(strapi);
  try {
    const runner = await start(strapi, pool);
    await runner.addJob(PLAN, {}, PLAN_ONCE);
    return { pool, runner };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function start(strapi: Core.Strapi, pool: Pool): Promise<Runner> {
  const options = workerOptions(strapi);
  let plan = () => {};
  // The connection by which the library hears of jobs: a new one after each that was lost, on which nobody was heard.
  options.events!.on('pool:listen:success', ({ client }) => {
    client.on('notification', ({ channel }) => {
      if (channel === CHANNEL) plan();
    });
    client.query(`LISTEN ${CHANNEL}`).then(
      () => plan(),
      () => {},
    );
  });
  const runner = await run(
    { ...options, pgPool: pool, parsedCronItems: parseCronItems(CRONTAB) },
    tasksOf(strapi, pool, options),
  );
  plan = () => {
    runner.addJob(PLAN, {}, PLAN_ONCE).catch((error: Error) => strapi.log.debug(`Queue: ${error.message}`));
  };
  return runner;
}
