import type { Core } from '@strapi/strapi';

const TURNS = 20;

/**
 * Waits until Strapi has no statement under way: it reads each written document once more after the commit, for its
 * webhooks, and waits for nobody.
 */
export async function quiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  for (let idle = 0; idle < TURNS; ) {
    await new Promise((resolve) => setImmediate(resolve));
    idle = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : idle + 1;
  }
}
