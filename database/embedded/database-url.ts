import { ensureDatabase } from './ensure-database';
import { isBuild, isEmbedded } from './secrets';

/**
 * The connection string of the application's database: DATABASE_URL, or the embedded one, started here if need be.
 * Strapi reads its configuration at the beginning of each of its commands, so each finds the database running.
 */
export function databaseUrl(): string {
  if (!isEmbedded(process.env)) {
    return process.env.DATABASE_URL ?? '';
  }
  return isBuild(process.argv) ? 'postgres://127.0.0.1/none' : ensureDatabase();
}
