/** What an administrator does with webhooks. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ChangePosition } from '../changes/types';
import { connectionOf, inTransaction } from '../record/sql';
import { recordVersion } from '../record/version';
import { attempt } from './delivering/attempt';
import { keepAttempt } from './delivering/record-attempt';
import { wakeDelivery } from './delivering/wake';
import { makeMessageId } from './message/id';
import { testMessage } from './message/message';
import { makeSecret } from './message/signature';
import { webhooksConfig } from './settings';
import {
  beginAnew,
  findDelivery,
  finishTest,
  giveUpWaiting,
  insertDelivery,
  type Range,
  replay,
  replayRange,
} from './store/deliveries';
import { seal } from './store/secrets';
import { BEHIND_ALL, readReceiver } from './store/turns';
import {
  countWebhooks,
  deleteWebhook,
  findWebhook,
  insertWebhook,
  movePlace,
  rotateSecret,
  updateWebhook,
} from './store/webhooks';
import type { Delivery, Webhook, WebhookSettings } from './types';

/** More than a newsroom has receivers: each has a turn at every change. */
const MOST_WEBHOOKS = 50;
/** Deliveries that are sent again at once. */
const MOST_REPLAYED = 1_000;

/** A webhook, and the secret that is shown this once. */
export type WithSecret = Webhook & { secret: string };

/** Makes a webhook that is told of what changes from now on. */
export async function createWebhook(strapi: Core.Strapi, settings: WebhookSettings): Promise<WithSecret> {
  const connection = connectionOf(strapi);
  if ((await countWebhooks(connection)) >= MOST_WEBHOOKS)
    throw new errors.ApplicationError(
      `There are ${MOST_WEBHOOKS} webhooks, and no more may be made. Delete one.`,
    );
  const secret = makeSecret();
  const place = await presentPlace(strapi);
  const id = await insertWebhook(connection, settings, { sealed: seal(strapi, secret), place });
  return { ...(await requireWebhook(strapi, id)), secret };
}

/**
 * Changes what an administrator says of it. One that is switched on again goes on where it stopped, or from now on.
 *
 * @throws NotFoundError (404)
 */
export async function changeWebhook(
  strapi: Core.Strapi,
  id: number,
  { skipMissed, ...settings }: WebhookSettings & { skipMissed: boolean },
): Promise<Webhook> {
  const before = await requireWebhook(strapi, id);
  const place = await presentPlace(strapi);
  await inTransaction(strapi, async (transaction) => {
    await updateWebhook(transaction, id, settings);
    if (settings.enabled && !before.enabled) {
      if (skipMissed) {
        await giveUpWaiting(transaction, id);
        await movePlace(transaction, id, place);
      } else await beginAnew(transaction, id);
    }
    await wakeDelivery(transaction);
  });
  return requireWebhook(strapi, id);
}

/** With everything that was sent to it. @throws NotFoundError (404) */
export async function removeWebhook(strapi: Core.Strapi, id: number): Promise<void> {
  if (!(await deleteWebhook(connectionOf(strapi), id))) throw notFound();
}

/**
 * Makes a new secret. The former one signs as well for some hours, unless it must not be trusted any more.
 *
 * @throws NotFoundError (404)
 */
export async function newSecret(
  strapi: Core.Strapi,
  id: number,
  { keepFormer }: { keepFormer: boolean },
): Promise<WithSecret> {
  await requireWebhook(strapi, id);
  const secret = makeSecret();
  const hours = keepFormer ? webhooksConfig(strapi).formerSecretHours : 0;
  await rotateSecret(connectionOf(strapi), id, { sealed: seal(strapi, secret), hours });
  return { ...(await requireWebhook(strapi, id)), secret };
}

/** Sends a message without changes, now and once, also to a webhook that is off. @throws NotFoundError (404) */
export async function sendTest(strapi: Core.Strapi, id: number): Promise<Delivery> {
  const connection = connectionOf(strapi);
  const receiver = await readReceiver(connection, id);
  if (!receiver) throw notFound();
  const message = testMessage(makeMessageId(), new Date().toISOString());
  await insertDelivery(connection, id, { message, versions: null });
  const tried = await attempt(strapi, receiver, { id: message.id, body: JSON.stringify(message) });
  if (tried) {
    await keepAttempt(connection, message.id, tried);
    if (tried.error === null) await finishTest(connection, message.id);
  }
  return requireDelivery(strapi, id, message.id);
}

/** Has one delivery sent again, with its id. @throws NotFoundError (404), ValidationError (400) for a test */
export async function replayOne(strapi: Core.Strapi, id: number, delivery: string): Promise<Delivery> {
  const { isTest } = await requireDelivery(strapi, id, delivery);
  if (isTest) throw new errors.ValidationError('A test is not sent again: send another one.');
  await requireEnabled(strapi, id);
  await inTransaction(strapi, async (transaction) => {
    await replay(transaction, id, [delivery]);
    await wakeDelivery(transaction);
  });
  return requireDelivery(strapi, id, delivery);
}

/** Has those of a range of time sent again, in their order. @returns how many @throws NotFoundError (404) */
export async function replayMany(strapi: Core.Strapi, id: number, range: Range): Promise<number> {
  await requireEnabled(strapi, id);
  return inTransaction(strapi, async (transaction) => {
    const count = await replayRange(transaction, id, range, MOST_REPLAYED);
    if (count === null)
      throw new errors.ValidationError(
        `from, to: more than ${MOST_REPLAYED} deliveries are between them. Give a shorter time.`,
        { errors: [{ path: ['from'], message: 'gives too long a time', name: 'ValidationError' }] },
      );
    await wakeDelivery(transaction);
    return count;
  });
}

/** @throws NotFoundError (404) */
export async function requireWebhook(strapi: Core.Strapi, id: number): Promise<Webhook> {
  const found = await findWebhook(connectionOf(strapi), id);
  if (!found) throw notFound();
  return found;
}

/** With what was sent. @throws NotFoundError (404) */
export async function requireDelivery(
  strapi: Core.Strapi,
  id: number,
  delivery: string,
): Promise<Delivery & { body: string }> {
  const found = await findDelivery(connectionOf(strapi), id, delivery);
  if (!found) throw new errors.NotFoundError('No such delivery.');
  return found;
}

async function requireEnabled(strapi: Core.Strapi, id: number): Promise<void> {
  const { enabled } = await requireWebhook(strapi, id);
  if (!enabled) throw new errors.ValidationError('The webhook is off. Switch it on, and nothing is lost.');
}

/** Behind every change that there is. */
async function presentPlace(strapi: Core.Strapi): Promise<ChangePosition> {
  const version = await recordVersion(connectionOf(strapi));
  return { version, position: BEHIND_ALL };
}

function notFound(): Error {
  return new errors.NotFoundError('No such webhook.');
}
