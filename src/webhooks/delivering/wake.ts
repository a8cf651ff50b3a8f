/** Tells the processes that deliver that there is something to do. */
import type { Raw } from '../../record/sql';

/** What PostgreSQL calls it; the record says the same when its version moves (the migration of webhooks). */
export const CHANNEL = 'dateline_changes';

/** Inside a transaction it is heard when that commits. */
export async function wakeDelivery(transaction: Raw): Promise<void> {
  await transaction.raw(`SELECT pg_notify('${CHANNEL}', '')`);
}
