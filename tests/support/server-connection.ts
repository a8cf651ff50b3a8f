import { Client } from 'pg';
import type { TestRun } from './test-run';

/** The connection string of one database of the run's server. */
export function databaseAddress(testRun: TestRun, database: string): string {
  const address = new URL(testRun.server);
  address.pathname = database;
  return address.href;
}

/** Gives a connection to the server's `postgres` database to a function, and closes it afterwards. */
export async function atServer<Result>(
  testRun: TestRun,
  use: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: testRun.server });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
