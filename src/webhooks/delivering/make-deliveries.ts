/** From the log of changes to messages that wait to be sent. */
import type { Core } from '@strapi/strapi';
import type { Change } from '../../changes/types';
import { connectionOf, inTransaction } from '../../record/sql';
import { matches } from '../message/filter';
import { makeMessageId } from '../message/id';
import { type Message, messageOf, oneMessage, resetMessage } from '../message/message';
import { insertDelivery, type Versions, waitAfterReset } from '../store/deliveries';
import { moveOn, type Taken } from '../store/turns';
import { readLog } from './log';

/** Changes that are looked at in one turn. */
const PAGE = 500;

/**
 * Makes deliveries of the changes since the last ones, and moves on in the log in the same transaction: each change
 * is in one delivery, whoever is killed when.
 */
export async function makeDeliveries(strapi: Core.Strapi, webhook: Taken): Promise<void> {
  const { version, position } = webhook;
  const { changes, next } = await readLog(strapi, { version, position }, PAGE);
  if (changes === null && (await waitAfterReset(connectionOf(strapi), webhook.id))) return;
  const made =
    changes === null
      ? [{ message: resetMessage(makeMessageId(), new Date().toISOString()), versions: null }]
      : messagesOf(changes.filter((change) => matches(change, webhook)));
  await inTransaction(strapi, async (transaction) => {
    if (!(await moveOn(transaction, webhook, next))) return;
    for (const one of made) await insertDelivery(transaction, webhook.id, one);
  });
}

function messagesOf(changes: readonly Change[]): { message: Message; versions: Versions }[] {
  const made: { message: Message; versions: Versions }[] = [];
  for (let left = changes; left.length > 0; ) {
    const taken = oneMessage(left);
    const versions = { from: taken[0]!.version, to: taken.at(-1)!.version };
    made.push({ message: messageOf(makeMessageId(), taken), versions });
    left = left.slice(taken.length);
  }
  return made;
}
