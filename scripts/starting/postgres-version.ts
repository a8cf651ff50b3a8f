import { Client } from 'pg';
import { OneLineError } from '../../database/embedded';

const OLDEST = 14;

/** The line that refuses a PostgreSQL, or nothing if it will do. @param version such as 150004 for 15.4 */
export function versionProblem(version: number): string | undefined {
  const major = Math.floor(version / 10_000);
  return major >= OLDEST
    ? undefined
    : `DATABASE_URL leads to PostgreSQL ${major}; Dateline needs ${OLDEST} or newer.`;
}

async function versionOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const answer = await client.query('SHOW server_version_num');
    return Number(answer.rows[0]?.server_version_num);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Refuses a database that cannot be reached or is too old. */
export async function requirePostgres(url: string): Promise<void> {
  const version = await versionOf(url).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new OneLineError(`The database of DATABASE_URL cannot be reached: ${reason}.`);
  });
  const problem = versionProblem(version);
  if (problem !== undefined) {
    throw new OneLineError(problem);
  }
}
