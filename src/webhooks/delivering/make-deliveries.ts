/** From the log of changes to messages that wait to be sent. */
import type { Core } from '@strapi/strapi';
import { connectionOf, inTransaction } from '../../record/sql';
import { recordVersion } from '../../record/version';
import { matches } from '../message/filter';
import { makeMessageId } from '../message/id';
import { messageOf, oneMessage } from '../message/message';
import { insertDelivery } from '../store/deliveries';
import { moveOn, type Taken } from '../store/turns';
import { readChanges } from './log';

/** Changes that are looked at in one turn. */
const PAGE = 500;

/**
 * Makes deliveries of the changes since the last ones, and moves on in the log in the same transaction: each change
 * is in one delivery, whoever is killed when.
 *
 * @returns how many
 */
export async function makeDeliveries(strapi: Core.Strapi, webhook: Taken): Promise<number> {
  // Asked before the log is read, so that what is committed in between is looked at again.
  const seen = await recordVersion(connectionOf(strapi));
  const { version, position } = webhook;
  const page = await readChanges(strapi, { after: { version, position }, limit: PAGE });
  const messages: ReturnType<typeof messageOf>[] = [];
  for (let left = page.changes.filter((change) => matches(change, webhook)); left.length > 0; ) {
    const taken = oneMessage(left);
    messages.push(messageOf(makeMessageId(), taken));
    left = left.slice(taken.length);
  }
  return inTransaction(strapi, async (transaction) => {
    const end = page.changes.length === 0 ? seen : page.changes.at(-1)!.version;
    const isWhole = page.changes.length < PAGE;
    const moved = await moveOn(transaction, webhook, { ...page.next, seen: isWhole ? seen : end });
    if (!moved) return 0;
    for (const message of messages) await insertDelivery(transaction, webhook.id, message);
    return messages.length;
  });
}
