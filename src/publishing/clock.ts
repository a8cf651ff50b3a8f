import type { Core } from '@strapi/strapi';

/**
 * The present moment, for everything that publication writes or compares with. `strapi.config.set('clock.now', ...)`
 * with an ISO 8601 instant stops the clock, for tests and rehearsals.
 */
export function now(strapi: Core.Strapi): Date {
  const stopped = strapi.config.get<string | undefined>('clock.now', undefined);
  return stopped ? new Date(stopped) : new Date();
}
