/** The log of deliveries: read by administrators, kept for some days. */
import { instantOf, type Raw, rowsOf } from '../../record/sql';
import type { Message } from '../message/message';
import type { Delivery, DeliveryState } from '../types';

const LIMIT = 25;
/** Of one delivery, the latest: one that is sent again and again by hand has more. */
const MOST_ATTEMPTS = 25;

const COLUMNS = `
  d.id, d.state, d.is_test AS "isTest", d.changes, ${instantOf('d.created_at')} AS "createdAt",
  ${instantOf('d.next_attempt_at')} AS "nextAttemptAt",
  CASE WHEN d.from_version IS NULL THEN NULL
    ELSE json_build_object('from', d.from_version::text, 'to', d.to_version::text) END AS versions,
  (SELECT coalesce(json_agg(json_build_object('number', a.number, 'at', ${instantOf('a.at')},
       'duration', a.duration, 'status', a.status, 'error', a.error, 'answer', a.answer) ORDER BY a.number DESC), '[]')
     FROM (SELECT * FROM webhook_attempts WHERE delivery = d.id ORDER BY number DESC LIMIT ${MOST_ATTEMPTS}) a
  ) AS attempts`;

export interface AskedDeliveries {
  webhook: number;
  state?: DeliveryState;
  /** The number of the last delivery of the page before. */
  before: string | null;
}

/** A page of deliveries, the newest first, each with its attempts, the latest first. */
export async function listDeliveries(
  transaction: Raw,
  { webhook, state, before }: AskedDeliveries,
): Promise<{ deliveries: Delivery[]; next: string | null }> {
  const rows = await rowsOf<Delivery & { number: string }>(
    transaction,
    `SELECT d.number::text AS number, ${COLUMNS} FROM webhook_deliveries d
     WHERE d.webhook = :webhook AND (CAST(:state AS text) IS NULL OR d.state = :state)
       AND (CAST(:before AS bigint) IS NULL OR d.number < CAST(:before AS bigint))
     ORDER BY d.number DESC LIMIT ${LIMIT + 1}`,
    { webhook, state: state ?? null, before },
  );
  const page = rows.slice(0, LIMIT);
  return {
    deliveries: page.map(({ number: _, ...delivery }) => delivery),
    next: rows.length > LIMIT ? page.at(-1)!.number : null,
  };
}

export async function findDelivery(
  transaction: Raw,
  webhook: number,
  id: string,
): Promise<(Delivery & { body: string }) | null> {
  const [found] = await rowsOf<Delivery & { body: string }>(
    transaction,
    `SELECT ${COLUMNS}, d.body FROM webhook_deliveries d WHERE d.webhook = ? AND d.id = ?`,
    [webhook, id],
  );
  return found ?? null;
}

/** Versions of the record that the first and the last change of a message made. */
export type Versions = { from: string; to: string } | null;

/** Keeps a message to be sent: one that waits, or a test, which is sent at once and once. */
export async function insertDelivery(
  transaction: Raw,
  webhook: number,
  { message, versions }: { message: Message; versions: Versions },
): Promise<void> {
  const isTest = message.type === 'webhook.test';
  await transaction.raw(
    `INSERT INTO webhook_deliveries (id, webhook, is_test, from_version, to_version, changes, body, state,
       next_attempt_at)
     VALUES (:id, :webhook, :isTest, CAST(:from AS bigint), CAST(:to AS bigint), :changes, :body, :state,
       CASE WHEN :isTest THEN NULL ELSE now() END)`,
    {
      ...{ id: message.id, webhook, isTest, changes: message.changes.length, body: JSON.stringify(message) },
      ...{ from: versions?.from ?? null, to: versions?.to ?? null },
      state: isTest ? 'given-up' : 'waiting',
    },
  );
}

/**
 * Where a webhook has been told to read all anew just now, it is left alone for the rest of a minute: a rebuild says
 * so with every batch.
 *
 * @returns whether it is left alone
 */
export async function waitAfterReset(transaction: Raw, webhook: number): Promise<boolean> {
  const rows = await rowsOf(
    transaction,
    `UPDATE webhooks w SET not_before = latest.at + interval '1 minute'
     FROM (SELECT max(created_at) AS at FROM webhook_deliveries
           WHERE webhook = :webhook AND from_version IS NULL AND NOT is_test) AS latest
     WHERE w.id = :webhook AND latest.at > now() - interval '1 minute' RETURNING w.id`,
    { webhook },
  );
  return rows.length > 0;
}

export interface Range {
  /** Made from then on, until then; ISO 8601. */
  from: string;
  to: string;
  /** Only those that no receiver took. */
  failedOnly: boolean;
}

/** Has deliveries that were made in a range of time sent again. @returns how many, or null where there are more */
export async function replayRange(
  transaction: Raw,
  webhook: number,
  { from, to, failedOnly }: Range,
  most: number,
): Promise<number | null> {
  const rows = await rowsOf<{ id: string }>(
    transaction,
    `SELECT id FROM webhook_deliveries WHERE webhook = :webhook AND NOT is_test
       AND created_at >= CAST(:from AS timestamptz) AND created_at <= CAST(:to AS timestamptz)
       AND (state = 'given-up' OR (state = 'delivered' AND NOT :failedOnly))
     ORDER BY number LIMIT :limit`,
    { webhook, from, to, failedOnly, limit: most + 1 },
  );
  if (rows.length > most) return null;
  await replay(
    transaction,
    webhook,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** Has deliveries sent again, with the same ids. Those that wait are sent next. */
export async function replay(transaction: Raw, webhook: number, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.raw('UPDATE webhooks SET not_before = NULL WHERE id = ?', [webhook]);
  await transaction.raw(
    `UPDATE webhook_deliveries SET state = 'waiting', attempts = 0, next_attempt_at = now()
     WHERE webhook = :webhook AND id = ANY(CAST(:ids AS text[]))`,
    { webhook, ids },
  );
}

/** Removes deliveries that are older and wait for nothing. @returns how many, at most as many as a batch has */
export async function pruneDeliveries(transaction: Raw, days: number): Promise<number> {
  const rows = await rowsOf(
    transaction,
    `DELETE FROM webhook_deliveries WHERE id IN (
       SELECT id FROM webhook_deliveries WHERE created_at < now() - make_interval(days => :days)
         AND state <> 'waiting' ORDER BY created_at LIMIT 1000)
     RETURNING id`,
    { days },
  );
  return rows.length;
}

/** A test that was taken. */
export async function finishTest(transaction: Raw, id: string): Promise<void> {
  await transaction.raw(`UPDATE webhook_deliveries SET state = 'delivered', attempts = 1 WHERE id = ?`, [id]);
}

/** What waits is not sent. */
export async function giveUpWaiting(transaction: Raw, webhook: number): Promise<void> {
  await transaction.raw(
    `UPDATE webhook_deliveries SET state = 'given-up', next_attempt_at = NULL
     WHERE webhook = ? AND state = 'waiting'`,
    [webhook],
  );
}

/** What waits is sent next, as if it had never been tried. */
export async function beginAnew(transaction: Raw, webhook: number): Promise<void> {
  await transaction.raw(
    `UPDATE webhook_deliveries SET attempts = 0, next_attempt_at = now() WHERE webhook = ? AND state = 'waiting'`,
    [webhook],
  );
}
