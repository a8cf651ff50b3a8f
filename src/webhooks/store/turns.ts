/**
 * Whose turn it is: which webhook is sent to when, by which process, and what. All by the database's clock, so that
 * servers need not agree on the time.
 */
import type { ChangePosition } from '../../changes/types';
import { type Raw, rowsOf } from '../../record/sql';
import { STEPS_ASIDE_AFTER } from '../delivering/schedule';
import type { DocumentName } from '../message/filter';
import type { Webhook } from '../types';

/**
 * The first delivery that may not be passed. Deliveries are sent in their order; one that has failed some times steps
 * aside, so that a message that its receiver does not take stops no others.
 */
const HEAD = `
  (SELECT min(number) FROM webhook_deliveries
   WHERE webhook = w.id AND state = 'waiting' AND attempts < ${STEPS_ASIDE_AFTER})`;

const MAY_BE_SENT = `
  d.webhook = w.id AND d.state = 'waiting' AND (${HEAD} IS NULL OR d.number <= ${HEAD})`;

/** PostgreSQL's largest integer: a place behind all changes of a version. */
export const BEHIND_ALL = 2_147_483_647;

/** When there is something to do for a webhook; null where there is nothing. */
const DUE = `
  least(
    (SELECT min(d.next_attempt_at) FROM webhook_deliveries d WHERE ${MAY_BE_SENT}),
    CASE WHEN ${HEAD} IS NULL AND (w.version, w.position) < (SELECT version, ${BEHIND_ALL} FROM record_state)
      THEN now() END
  )`;

export interface Turn {
  webhook: number;
  at: Date;
}

/** When each webhook that is on, or one of them, has its next turn. */
export async function nextTurns(transaction: Raw, only: number | null = null): Promise<Turn[]> {
  return rowsOf(
    transaction,
    `SELECT webhook, greatest(due, not_before, leased_until) AS at FROM (
       SELECT w.id AS webhook, w.not_before, w.leased_until, ${DUE} AS due FROM webhooks w
       WHERE w.enabled AND (CAST(:only AS integer) IS NULL OR w.id = :only)
     ) AS turns WHERE due IS NOT NULL`,
    { only },
  );
}

/** What a process needs to send. */
export interface Taken {
  id: number;
  url: string;
  types: Webhook['types'];
  about: DocumentName[];
  /** Encrypted, the present one first. */
  secrets: string[];
  version: string;
  position: number;
}

/** Both while the former one is good. */
const SECRETS = `
  array_to_json(array_remove(ARRAY[secret, CASE WHEN former_until > now() THEN former_secret END], NULL))::json`;

/**
 * Takes the turn of a webhook for some seconds: a process that is killed meanwhile holds it no longer.
 *
 * @returns null where it is off, left alone for now, or another process has its turn
 */
export async function takeTurn(
  transaction: Raw,
  id: number,
  { lease, seconds }: { lease: string; seconds: number },
): Promise<Taken | null> {
  const [taken] = await rowsOf<Taken>(
    transaction,
    `UPDATE webhooks SET lease = :lease, leased_until = now() + make_interval(secs => :seconds)
     WHERE id = :id AND enabled AND (leased_until IS NULL OR leased_until <= now())
       AND (not_before IS NULL OR not_before <= now())
     RETURNING id, url, array_to_json(types)::json AS types, about::json AS about,
       version::text AS version, position, ${SECRETS} AS secrets`,
    { id, lease, seconds },
  );
  return taken ?? null;
}

/** What is needed to send to a webhook whether or not it has its turn: for a test. */
export async function readReceiver(
  transaction: Raw,
  id: number,
): Promise<{ url: string; secrets: string[] } | null> {
  const [found] = await rowsOf<{ url: string; secrets: string[] }>(
    transaction,
    `SELECT url, ${SECRETS} AS secrets FROM webhooks WHERE id = ?`,
    [id],
  );
  return found ?? null;
}

/** Gives it back, unless it was lost meanwhile. */
export async function giveBack(transaction: Raw, id: number, lease: string): Promise<void> {
  await transaction.raw('UPDATE webhooks SET lease = NULL, leased_until = NULL WHERE id = ? AND lease = ?', [
    id,
    lease,
  ]);
}

export interface Due {
  id: string;
  body: string;
  /** Before this one. */
  attempts: number;
}

/** The delivery that is to be sent now, the oldest first. */
export async function dueDelivery(transaction: Raw, webhook: number): Promise<Due | null> {
  const [due] = await rowsOf<Due>(
    transaction,
    `SELECT d.id, d.body, d.attempts FROM webhooks w JOIN webhook_deliveries d ON ${MAY_BE_SENT}
     WHERE w.id = ? AND d.next_attempt_at <= now() ORDER BY d.number LIMIT 1`,
    [webhook],
  );
  return due ?? null;
}

/** Whether new deliveries have to wait for one that is there. */
export async function isHeldUp(transaction: Raw, webhook: number): Promise<boolean> {
  const [row] = await rowsOf<{ held: boolean }>(
    transaction,
    `SELECT ${HEAD} IS NOT NULL AS held FROM webhooks w WHERE w.id = ?`,
    [webhook],
  );
  return row?.held ?? false;
}

/** Moves on in the log, if nobody else has. @returns whether it was moved */
export async function moveOn(
  transaction: Raw,
  { id, version, position }: Pick<Taken, 'id' | 'version' | 'position'>,
  to: ChangePosition,
): Promise<boolean> {
  const rows = await rowsOf(
    transaction,
    `UPDATE webhooks SET version = CAST(:toVersion AS bigint), position = :toPosition
     WHERE id = :id AND version = CAST(:version AS bigint) AND position = :position RETURNING id`,
    { id, version, position, toVersion: to.version, toPosition: to.position },
  );
  return rows.length > 0;
}
