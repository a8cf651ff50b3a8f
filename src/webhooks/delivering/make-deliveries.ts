/** From the log of changes to messages that wait to be sent. */
import type { Core } from '@strapi/strapi';
import type { Change } from '../../changes/types';
import { inTransaction } from '../../record/sql';
import { matches } from '../message/filter';
import { makeMessageId } from '../message/id';
import { type Message, messageOf, oneMessage, resetMessage } from '../message/message';
import { insertDelivery } from '../store/deliveries';
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
  const messages =
    changes === null
      ? [resetMessage(makeMessageId(), new Date().toISOString())]
      : messagesOf(changes.filter((change) => matches(change, webhook)));
  await inTransaction(strapi, async (transaction) => {
    if (!(await moveOn(transaction, webhook, next))) return;
    for (const message of messages) await insertDelivery(transaction, webhook.id, message);
  });
}

function messagesOf(changes: readonly Change[]): Message[] {
  const messages: Message[] = [];
  for (let left = changes; left.length > 0; ) {
    const taken = oneMessage(left);
    messages.push(messageOf(makeMessageId(), taken));
    left = left.slice(taken.length);
  }
  return messages;
}
