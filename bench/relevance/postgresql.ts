/** A PostgreSQL for the time of a measurement. */
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startTemporaryServer } from '../../database/embedded/temporary';

/** Runs work with the address of an empty database, which is gone afterwards. */
export async function withScratchDatabase<T>(work: (address: string) => Promise<T>): Promise<T> {
  const server = await startTemporaryServer(await mkdtemp(path.join(os.tmpdir(), 'dateline-relevance-')));
  try {
    return await work(server.address('postgres'));
  } finally {
    await server.remove();
  }
}

/** Runs work with a connection. */
export async function withClient<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
