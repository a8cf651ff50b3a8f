/** Webhooks in the database. */
import type { ChangePosition } from '../../changes/types';
import { instantOf, type Raw, rowsOf } from '../../record/sql';
import type { Webhook, WebhookSettings } from '../types';

const COLUMNS = `
  w.id, w.name, w.url, array_to_json(w.types)::json AS types, w.about::json AS about, w.enabled,
  w.disabled_because AS "disabledBecause", ${instantOf('w.disabled_at')} AS "disabledAt",
  CASE WHEN w.former_until > now() THEN ${instantOf('w.former_until')} END AS "formerSecretUntil",
  ${instantOf('w.delivered_at')} AS "deliveredAt", ${instantOf('w.failing_since')} AS "failingSince",
  (SELECT count(*)::integer FROM webhook_deliveries d WHERE d.webhook = w.id AND d.state = 'waiting') AS waiting,
  (SELECT count(*)::integer FROM webhook_deliveries d
     WHERE d.webhook = w.id AND d.state = 'given-up' AND NOT d.is_test) AS "givenUp",
  ${instantOf('w.created_at')} AS "createdAt"`;

/** All of them, by name. */
export function listWebhooks(transaction: Raw): Promise<Webhook[]> {
  return rowsOf(transaction, `SELECT ${COLUMNS} FROM webhooks w ORDER BY lower(w.name), w.id`);
}

export async function findWebhook(transaction: Raw, id: number): Promise<Webhook | null> {
  const [found] = await rowsOf<Webhook>(transaction, `SELECT ${COLUMNS} FROM webhooks w WHERE w.id = ?`, [
    id,
  ]);
  return found ?? null;
}

export async function countWebhooks(transaction: Raw): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    transaction,
    'SELECT count(*)::integer AS count FROM webhooks',
  );
  return row?.count ?? 0;
}

/** @returns its id */
export async function insertWebhook(
  transaction: Raw,
  settings: WebhookSettings,
  { sealed, place }: { sealed: string; place: ChangePosition },
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    transaction,
    `INSERT INTO webhooks (name, url, types, about, enabled, disabled_because, disabled_at,
       secret, version, position)
     VALUES (:name, :url, CAST(:types AS text[]), CAST(:about AS jsonb), CAST(:enabled AS boolean),
       CASE WHEN :enabled THEN NULL ELSE 'by-hand' END, CASE WHEN :enabled THEN NULL ELSE now() END,
       :sealed, CAST(:version AS bigint), :position)
     RETURNING id`,
    { ...bound(settings), sealed, ...place },
  );
  return row!.id;
}

/** Writes what an administrator said. Who switches it on begins anew: nothing is held against it. */
export async function updateWebhook(transaction: Raw, id: number, settings: WebhookSettings): Promise<void> {
  await transaction.raw(
    `UPDATE webhooks SET name = :name, url = :url, types = CAST(:types AS text[]), about = CAST(:about AS jsonb),
       disabled_because = CASE WHEN :enabled THEN NULL WHEN enabled THEN 'by-hand' ELSE disabled_because END,
       disabled_at = CASE WHEN :enabled THEN NULL WHEN enabled THEN now() ELSE disabled_at END,
       failing_since = CASE WHEN :enabled AND NOT enabled THEN NULL ELSE failing_since END,
       failures = CASE WHEN :enabled AND NOT enabled THEN 0 ELSE failures END,
       not_before = CASE WHEN :enabled THEN NULL ELSE not_before END,
       enabled = CAST(:enabled AS boolean), updated_at = now()
     WHERE id = :id`,
    { ...bound(settings), id },
  );
}

/** Goes on from a place in the log, and leaves out what is before it. */
export async function movePlace(transaction: Raw, id: number, place: ChangePosition): Promise<void> {
  await transaction.raw(
    `UPDATE webhooks SET version = CAST(:version AS bigint), position = :position
     WHERE id = :id`,
    { id, ...place },
  );
}

/** The present secret becomes the former one, which signs as well for some hours. */
export async function rotateSecret(
  transaction: Raw,
  id: number,
  { sealed, hours }: { sealed: string; hours: number },
): Promise<void> {
  await transaction.raw(
    `UPDATE webhooks SET former_secret = secret, former_until = now() + make_interval(hours => :hours),
       secret = :sealed, updated_at = now() WHERE id = :id`,
    { id, sealed, hours },
  );
}

/**
 * Locks a webhook for this transaction. Before its deliveries, always: who deletes it comes that way.
 *
 * @returns whether there is one
 */
export async function lockWebhook(transaction: Raw, id: number): Promise<boolean> {
  const rows = await rowsOf(transaction, 'SELECT id FROM webhooks WHERE id = ? FOR UPDATE', [id]);
  return rows.length > 0;
}

/** @returns whether there was one */
export async function deleteWebhook(transaction: Raw, id: number): Promise<boolean> {
  const rows = await rowsOf(transaction, 'DELETE FROM webhooks WHERE id = ? RETURNING id', [id]);
  return rows.length > 0;
}

function bound({ name, url, types, about, enabled }: WebhookSettings) {
  return { name, url, types: [...types], about: JSON.stringify(about), enabled };
}
