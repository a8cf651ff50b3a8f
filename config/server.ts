import type { Core } from '@strapi/strapi';
import { secret } from '../database/embedded';

/**
 * Where the server listens and how it logs. Outside production it is reachable from this machine alone unless HOST
 * says otherwise; in production Strapi's usual 0.0.0.0 holds.
 */
const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', env('NODE_ENV') === 'production' ? '0.0.0.0' : '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  app: { keys: secret('APP_KEYS').split(',') },
  cron: { enabled: env.bool('CRON_ENABLED', true) },
  logger: {
    config: { level: env('LOG_LEVEL', 'http') },
    // No question to the npm registry at each start, and the start script says what there is to say.
    updates: { enabled: false },
    startup: { enabled: false },
  },
});

export default server;
