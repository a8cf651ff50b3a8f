/** Projects articles that wait for it, one batch after the other, while the server goes on. */
import type { Core } from '@strapi/strapi';
import { projectPending } from './project-pending';

const draining = new WeakMap<Core.Strapi, { done: Promise<void>; stopped: boolean }>();

/** Begins to project what waits, unless that is under way. What fails waits for the next time. */
export function drainPending(strapi: Core.Strapi): void {
  if (draining.has(strapi)) return;
  const run = { done: Promise.resolve(), stopped: false };
  draining.set(strapi, run);
  run.done = (async () => {
    try {
      while (!run.stopped && (await projectPending(strapi)) > 0);
    } catch (error) {
      strapi.log.error(`Articles wait to be projected: ${(error as Error).message}`);
    } finally {
      draining.delete(strapi);
    }
  })();
}

/** Waits for the batch that is under way, and begins no other. */
export async function stopDraining(strapi: Core.Strapi): Promise<void> {
  const run = draining.get(strapi);
  if (!run) return;
  run.stopped = true;
  await run.done;
}
