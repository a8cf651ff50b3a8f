/**
 * Advisory locks of a transaction, taken in one order by everybody: the tree of topics, then articles, then entities
 * by kind and id. What holds a later one never waits for an earlier one.
 */

import { ENTITY_KINDS } from './kinds';
import { type KeyName, parseKeyName } from './projection/key-name';
import type { Raw } from './sql';

const TOPIC_TREE = 'dateline:topics';
const KIND_ORDER: readonly string[] = ['article', ...ENTITY_KINDS];

/** Waits for, and holds to the end of the transaction, the documents named. */
export async function lockDocuments(transaction: Raw, names: Iterable<KeyName>): Promise<void> {
  const sorted = [...new Set(names)].sort(inLockOrder);
  if (sorted.length === 0) return;
  const topicTree = sorted.some((name) => name.startsWith('topic:'))
    ? 'pg_advisory_xact_lock'
    : 'pg_advisory_xact_lock_shared';
  if (sorted.some((name) => /^(article|topic):/.test(name))) {
    await transaction.raw(`SELECT ${topicTree}(hashtextextended(?, 0))`, [TOPIC_TREE]);
  }
  await lockEntities(transaction, sorted);
}

/** Like `lockDocuments`, for entities that a projection touches while its articles are locked already. */
export async function lockEntities(transaction: Raw, names: Iterable<KeyName>): Promise<void> {
  const sorted = [...new Set(names)].sort(inLockOrder);
  if (sorted.length === 0) return;
  // The inner LIMIT keeps the planner from calling the lock before the rows are in order.
  await transaction.raw(
    `SELECT count(pg_advisory_xact_lock(hashtextextended('dateline:' || name, 0)))
     FROM (SELECT name FROM unnest(?::text[]) WITH ORDINALITY AS n(name, position) ORDER BY position LIMIT ?) AS ordered`,
    [sorted, sorted.length],
  );
}

function inLockOrder(a: KeyName, b: KeyName): number {
  const rank = (name: KeyName) => KIND_ORDER.indexOf(parseKeyName(name).kind);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
