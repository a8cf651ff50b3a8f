/** One turn of one webhook: what is due is sent, once. */
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { connectionOf, inTransaction } from '../../record/sql';
import type { Attempt } from '../sending/send';
import { webhooksConfig } from '../settings';
import { type Due, dueDelivery, giveBack, isHeldUp, type Taken, takeTurn } from '../store/turns';
import { attempt } from './attempt';
import { makeDeliveries } from './make-deliveries';
import { type Ended, recordAttempt } from './record-attempt';

/** Beyond the longest request, in seconds: for what is read and written around it. */
const BESIDES = 20;

/**
 * Sends the oldest delivery of a webhook that is due, or makes new ones of what has changed and sends the first.
 * Where another process has the turn, nothing happens: it plans the next one.
 *
 * @param signal ends a request that is under way, which is then sent again by whoever is next
 */
export async function takeOneTurn(strapi: Core.Strapi, id: number, signal?: AbortSignal): Promise<void> {
  const connection = connectionOf(strapi);
  const lease = randomUUID();
  const seconds = webhooksConfig(strapi).timeout / 1000 + BESIDES;
  const webhook = await takeTurn(connection, id, { lease, seconds });
  if (!webhook) return;
  try {
    const due = await nextDelivery(strapi, webhook);
    if (due) await sendOne(strapi, webhook, due, signal);
  } finally {
    await giveBack(connection, id, lease);
  }
}

async function nextDelivery(strapi: Core.Strapi, webhook: Taken): Promise<Due | null> {
  const connection = connectionOf(strapi);
  const due = await dueDelivery(connection, webhook.id);
  if (due || (await isHeldUp(connection, webhook.id))) return due;
  await makeDeliveries(strapi, webhook);
  return dueDelivery(connection, webhook.id);
}

async function sendOne(strapi: Core.Strapi, webhook: Taken, due: Due, signal?: AbortSignal): Promise<void> {
  const tried = await attempt(strapi, webhook, due, signal);
  if (!tried) return;
  const { failingDays } = webhooksConfig(strapi);
  const ended = await inTransaction(strapi, (transaction) =>
    recordAttempt(transaction, {
      ...{ webhook: webhook.id, delivery: due.id, attempts: due.attempts, attempt: tried },
      ...{ failingDays, chance: Math.random() },
    }),
  );
  tell(strapi, webhook, tried, ended);
}

/** What an administrator has to look at: the admin panel says the same, with the answers. */
function tell(strapi: Core.Strapi, { id }: Taken, { error }: Attempt, ended: Ended): void {
  if (!ended) return;
  const what = 'gaveUp' in ended ? 'A delivery was given up' : 'It is switched off';
  strapi.log.warn(`Webhook ${id}: ${what}, because the receiver ${error}.`);
}
