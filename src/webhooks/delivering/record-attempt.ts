/** What follows from an attempt: for its delivery, and for the webhook. */
import { type Raw, rowsOf } from '../../record/sql';
import type { Attempt } from '../sending/send';
import { lockWebhook } from '../store/webhooks';
import type { DisabledBecause } from '../types';
import { delayAfter, pauseAfter } from './schedule';

/** A receiver that says so wants no more (Standard Webhooks; RFC 9110, 15.5.11). */
const GONE = 410;
/** Failed attempts in a row below which no webhook is switched off, however long ago the last success was. */
const LEAST_FAILURES = 10;
/** Minutes without a success after which what waits is sent at once when one comes. */
const LONG_AWAY = 10;

export interface Attempted {
  webhook: number;
  delivery: string;
  /** Attempts before this one. */
  attempts: number;
  attempt: Attempt;
  failingDays: number;
  chance: number;
}

/** What became of a webhook by an attempt; null where it goes on as it was. */
export type Ended = { disabledBecause: DisabledBecause } | { gaveUp: true } | null;

/** Writes it down, and plans what is next. In a transaction; nothing where the webhook has been deleted meanwhile. */
export async function recordAttempt(transaction: Raw, attempted: Attempted): Promise<Ended> {
  if (!(await lockWebhook(transaction, attempted.webhook))) return null;
  await keepAttempt(transaction, attempted.delivery, attempted.attempt);
  if (attempted.attempt.error === null) {
    await noteSuccess(transaction, attempted);
    return null;
  }
  return noteFailure(transaction, attempted);
}

/** Adds a line to the log of a delivery. */
export async function keepAttempt(transaction: Raw, delivery: string, attempt: Attempt): Promise<void> {
  const { status, error, answer, duration } = attempt;
  await transaction.raw(
    `INSERT INTO webhook_attempts (delivery, number, at, duration, status, error, answer)
     SELECT :delivery, coalesce(max(number), 0) + 1, now(), CAST(:duration AS integer), CAST(:status AS smallint),
       :error, :answer
     FROM webhook_attempts WHERE delivery = :delivery
     HAVING EXISTS (SELECT 1 FROM webhook_deliveries WHERE id = :delivery)`,
    { delivery, status, error, answer, duration },
  );
}

async function noteSuccess(transaction: Raw, { webhook, delivery }: Attempted): Promise<void> {
  await transaction.raw(
    `UPDATE webhook_deliveries SET state = 'delivered', next_attempt_at = NULL, attempts = attempts + 1 WHERE id = ?`,
    [delivery],
  );
  // A receiver that is back gets at once what would have been tried again in hours.
  await transaction.raw(
    `UPDATE webhook_deliveries d SET next_attempt_at = now() FROM webhooks w
     WHERE w.id = :webhook AND d.webhook = w.id AND d.state = 'waiting' AND d.next_attempt_at > now()
       AND w.failing_since < now() - make_interval(mins => ${LONG_AWAY})`,
    { webhook },
  );
  await transaction.raw(
    `UPDATE webhooks SET delivered_at = now(), failing_since = NULL, failures = 0, not_before = NULL WHERE id = ?`,
    [webhook],
  );
}

async function noteFailure(transaction: Raw, attempted: Attempted): Promise<Ended> {
  const { webhook, delivery, attempt, chance } = attempted;
  const attempts = attempted.attempts + 1;
  const delay = delayAfter({ attempts, retryAfter: attempt.retryAfter, chance });
  await transaction.raw(
    `UPDATE webhook_deliveries SET attempts = :attempts,
       state = CASE WHEN CAST(:delay AS double precision) IS NULL THEN 'given-up' ELSE 'waiting' END,
       next_attempt_at = now() + make_interval(secs => CAST(:delay AS double precision))
     WHERE id = :delivery`,
    { delivery, attempts, delay: delay === null ? null : delay / 1000 },
  );
  const [row] = await rowsOf<{ failures: number; long: boolean }>(
    transaction,
    `UPDATE webhooks SET failures = failures + 1, failing_since = coalesce(failing_since, now()) WHERE id = :webhook
     RETURNING failures, failing_since < now() - make_interval(days => :days) AS long`,
    { webhook, days: attempted.failingDays },
  );
  if (!row) return null;
  const pause = pauseAfter({ attempts: row.failures, retryAfter: attempt.retryAfter, chance });
  await transaction.raw(
    'UPDATE webhooks SET not_before = now() + make_interval(secs => CAST(:pause AS double precision)) WHERE id = :webhook',
    { webhook, pause: pause / 1000 },
  );
  const because =
    attempt.status === GONE ? 'gone' : row.long && row.failures >= LEAST_FAILURES ? 'failing' : null;
  if (because !== null) {
    await switchOff(transaction, webhook, because);
    return { disabledBecause: because };
  }
  return delay === null ? { gaveUp: true } : null;
}

/** What waits stays, and goes on when an administrator switches it on again. */
async function switchOff(transaction: Raw, webhook: number, because: DisabledBecause): Promise<void> {
  await transaction.raw(
    `UPDATE webhooks SET enabled = false, disabled_because = :because, disabled_at = now()
     WHERE id = :webhook AND enabled`,
    { webhook, because },
  );
}
