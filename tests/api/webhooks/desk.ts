/** An administrator of webhooks, and a look at what became of deliveries. */
import { Client } from 'pg';
import type { Delivery, Webhook } from '../../../src/webhooks/types';
import type { TestApp } from '../../support';
import { type Client as Session, signIn } from '../desk/users';

export const ALLOWED = {
  WEBHOOKS_ALLOWED_ADDRESSES: '127.0.0.1',
  WEBHOOKS_ALLOW_HTTP: 'true',
  WEBHOOKS_TIMEOUT: '3000',
};

export interface WebhookDesk {
  session: Session;
  /** Makes a webhook, and hands out its secret. */
  make(settings: object): Promise<Webhook & { secret: string }>;
  webhook(id: number): Promise<Webhook>;
  deliveries(id: number): Promise<Delivery[]>;
  /** Looks again and again until what is looked for is there. */
  until<T>(look: () => Promise<T | false | undefined>): Promise<T>;
  /** The latest delivery, once it has had so many attempts. */
  attempted(id: number, attempts: number): Promise<Delivery>;
  sql(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Makes it be time for what waits. */
  timePasses(id: number): Promise<void>;
  wake(): Promise<void>;
  close(): Promise<void>;
}

export async function openWebhookDesk(app: TestApp): Promise<WebhookDesk> {
  const session = await signIn(app, 'strapi-super-admin');
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const sql = async (statement: string, values: unknown[] = []) =>
    (await client.query(statement, values)).rows;
  const wake = async () => {
    await sql(`SELECT pg_notify('dateline_changes', '')`);
  };
  const deliveries = async (id: number) =>
    (await session.get(`/dateline/webhooks/${id}/deliveries`).expect(200)).body.data as Delivery[];
  const until = async <T>(look: () => Promise<T | false | undefined>): Promise<T> => {
    for (;;) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    session,
    sql,
    wake,
    deliveries,
    until,
    async make(settings) {
      const { body } = await session
        .post('/dateline/webhooks', { name: 'A receiver', ...settings })
        .expect(201);
      return body.data;
    },
    webhook: async (id) => (await session.get(`/dateline/webhooks/${id}`).expect(200)).body.data,
    attempted: (id, attempts) =>
      until(async () => {
        const [latest] = await deliveries(id);
        return latest && latest.attempts.length >= attempts && latest;
      }),
    async timePasses(id) {
      await sql('UPDATE webhooks SET not_before = NULL WHERE id = $1', [id]);
      await sql(
        `UPDATE webhook_deliveries SET next_attempt_at = now() WHERE webhook = $1 AND state = 'waiting'`,
        [id],
      );
      await wake();
    },
    close: () => client.end(),
  };
}
