/** What the queue runs. Its jobs say when to look; what is to be done is in our own tables. */
import type { Core } from '@strapi/strapi';
import { type JobHelpers, makeWorkerUtils, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { connectionOf } from '../../record/sql';
import { takeOneTurn } from '../delivering/take-turn';
import { webhooksConfig } from '../settings';
import { pruneDeliveries } from '../store/deliveries';
import { nextTurns } from '../store/turns';
import type { Addition } from './options';

export const PLAN = 'webhooks.plan';
const TURN = 'webhooks.turn';
const PRUNE = 'webhooks.prune';

/** One job of a name at a time: whoever adds it again only says that it is to run anew. */
export const PLAN_ONCE = { jobKey: PLAN };

/** When they run by themselves: each minute, so that whatever was not heard of is late and not lost; and at night. */
export const CRONTAB = [
  { task: PLAN, match: '* * * * *', options: { ...PLAN_ONCE, backfillPeriod: 0 }, identifier: PLAN },
  { task: PRUNE, match: '41 3 * * *', options: { jobKey: PRUNE, backfillPeriod: 0 }, identifier: PRUNE },
];

export function tasksOf(strapi: Core.Strapi, pool: Pool, options: Addition): TaskList {
  const plan = async (helpers: JobHelpers, only: number | null) => {
    for (const { webhook, at } of await nextTurns(connectionOf(strapi), only)) {
      await helpers.addJob(TURN, { webhook }, { jobKey: `${TURN} ${webhook}`, runAt: at });
    }
  };
  return {
    [PLAN]: (_, helpers) => plan(helpers, null),
    [TURN]: async (payload, helpers) => {
      const { webhook } = payload as { webhook: number };
      await takeOneTurn(strapi, webhook, helpers.abortSignal);
      await plan(helpers, webhook);
    },
    [PRUNE]: async () => {
      const { keptDays } = webhooksConfig(strapi);
      while ((await pruneDeliveries(connectionOf(strapi), keptDays)) > 0);
      // Jobs whose process was killed after others had taken their name.
      const utilities = await makeWorkerUtils({ ...options, pgPool: pool });
      await utilities.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] }).finally(() => utilities.release());
    },
  };
}
