import type { Core } from '@strapi/strapi';
import { connectionParts, databaseUrl } from '../database/embedded';

/**
 * PostgreSQL, always: DATABASE_URL, or the embedded one. Times are milliseconds.
 *
 * A statement that runs longer than DATABASE_STATEMENT_TIMEOUT is ended by the server, so that no request holds a
 * connection for ever; 0 means no limit.
 */
const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database<'postgres'> => {
  const connectionString = databaseUrl();
  return {
    connection: {
      client: 'postgres',
      connection: {
        ...connectionParts(connectionString),
        connectionString,
        // Off unless asked for; `sslmode` in DATABASE_URL says the same.
        ...(env.bool('DATABASE_SSL', false) && {
          ssl: { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
        }),
        statement_timeout: env.int('DATABASE_STATEMENT_TIMEOUT', 300_000),
        application_name: 'dateline',
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      acquireConnectionTimeout: env.int('DATABASE_ACQUIRE_TIMEOUT', 60_000),
    },
    settings: { useTypescriptMigrations: true },
  };
};

export default database;
