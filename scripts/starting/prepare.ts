import { databaseUrl, ensureSecrets, isEmbedded } from '../../database/embedded';
import { type Listening, requirePort } from './port';
import { requirePostgres } from './postgres-version';
import { requireSettings } from './site';

function listening(): Listening {
  const everywhere = process.env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1';
  return { host: process.env.HOST ?? everywhere, port: Number(process.env.PORT ?? 1337) };
}

/** Everything that must be there before Strapi: secrets, a free port, a database. Refuses in one line. */
export async function prepare(): Promise<Listening> {
  const where = listening();
  ensureSecrets();
  requireSettings();
  await requirePort(where);
  const url = databaseUrl();
  if (!isEmbedded(process.env)) {
    await requirePostgres(url);
  }
  return where;
}
