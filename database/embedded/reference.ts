import { Client } from 'pg';
import { addressIn } from './address';
import type { Place } from './place';

/**
 * A process's claim on the server: a connection that holds a shared advisory lock for as long as the process lives.
 * The system closes it however the process ends, so no claim outlives its process.
 */
export type Reference = {
  /** Resolves when the connection ends, whoever ended it. */
  readonly lost: Promise<void>;
  readonly close: () => Promise<void>;
};

// "date" in ASCII; the advisory locks of the database `postgres` are nobody else's.
const KEY = 0x64617465;

async function open(place: Place, port: number): Promise<{ client: Client; lost: Promise<void> }> {
  const client = new Client({
    connectionString: addressIn(place, port, 'postgres'),
    application_name: 'dateline reference',
  });
  // Without a listener, a server that is killed would end this process too.
  client.on('error', () => undefined);
  const lost = new Promise<void>((resolve) => client.on('end', () => resolve()));
  await client.connect();
  return { client, lost };
}

/**
 * Claims the server. Waits while another process is deciding whether to stop it; rejects if that one did.
 */
export async function claim(place: Place, port: number): Promise<Reference> {
  const { client, lost } = await open(place, port);
  await client.query('SELECT pg_advisory_lock_shared($1)', [KEY]);
  return { lost, close: () => client.end() };
}

/**
 * Runs a function if no process claims the server, and keeps new claims waiting meanwhile.
 * @returns whether it ran
 */
export async function ifUnclaimed(place: Place, port: number, act: () => Promise<void>): Promise<boolean> {
  const { client } = await open(place, port);
  try {
    const answer = await client.query('SELECT pg_try_advisory_lock($1) AS is_mine', [KEY]);
    const isMine = answer.rows[0]?.is_mine === true;
    if (isMine) {
      await act();
    }
    return isMine;
  } finally {
    await client.end().catch(() => undefined);
  }
}
