import { totalmem } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { addressIn, DATABASE } from './address';
import { makeCluster } from './cluster';
import { OneLineError } from './one-line-error';
import { type Place, placeOf } from './place';
import { claim, type Reference } from './reference';
import { startServer } from './server';
import { tuning } from './tuning';
import { stopAfterThisProcess } from './watch';

const ATTEMPTS = 50;
const PAUSE_MILLISECONDS = 100;

/** A process's use of its checkout's database. */
export type Session = { readonly url: string };

type Claimed = { readonly port: number; readonly reference: Reference };

/** Starts or finds the server and claims it; begins anew when the server was being stopped by the last one out. */
async function startAndClaim(place: Place, wanted: number | undefined): Promise<Claimed> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await startServer(place, { port: wanted, settings: tuning(totalmem()) });
    try {
      return { port, reference: await claim(place, port) };
    } catch (error) {
      if (attempt === ATTEMPTS) {
        throw new OneLineError(`The embedded PostgreSQL cannot be used: ${String(error)}`);
      }
      await delay(PAUSE_MILLISECONDS);
    }
  }
}

/** Makes the application's database where there is none. */
async function makeDatabase(place: Place, port: number): Promise<void> {
  const client = new Client({ connectionString: addressIn(place, port, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${DATABASE}`);
    }
  } catch (error) {
    // Another process made it in between: 42P04 duplicate_database, or 23505 from the catalogue's own index.
    const { code } = error as { code?: string };
    if (code !== '42P04' && code !== '23505') {
      throw error;
    }
  } finally {
    await client.end();
  }
}

/** Starts the server again, at the same port, whenever it ends while this process lives. */
async function keepUp(place: Place, first: Claimed): Promise<void> {
  let claimed = first;
  for (;;) {
    await claimed.reference.lost;
    claimed = await startAndClaim(place, claimed.port);
  }
}

/** Opens a checkout's database: makes it, starts it or finds it running, and keeps it up until this process ends. */
export async function openSession(checkout: string): Promise<Session> {
  const place = await placeOf(checkout);
  await makeCluster(place);
  const claimed = await startAndClaim(place, undefined);
  stopAfterThisProcess(place);
  await makeDatabase(place, claimed.port);
  void keepUp(place, claimed).catch(() => undefined);
  return { url: addressIn(place, claimed.port, DATABASE) };
}
