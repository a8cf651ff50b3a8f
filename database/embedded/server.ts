import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { addressIn, freePort, isFree } from './address';
import { OneLineError } from './one-line-error';
import type { Place } from './place';
import { readyPostmaster, removeStaleLock } from './postmaster';
import { type Outcome, run } from './run';

/** Settings of one start, beside those in postgresql.conf, such as `{ fsync: 'off' }`. */
export type ServerSettings = Readonly<Record<string, string>>;

const PATIENCE_MILLISECONDS = 60_000;
const RETRY_MILLISECONDS = 100;

/** Whether a server with this place's password answers at a port. */
export async function answers(place: Place, port: number): Promise<boolean> {
  const client = new Client({ connectionString: addressIn(place, port, 'postgres') });
  // A server that stops meanwhile also ends the connection from its side.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The port of the place's server, if one runs and answers. */
export async function runningPort(place: Place): Promise<number | undefined> {
  const postmaster = readyPostmaster(place.data);
  return postmaster !== undefined && (await answers(place, postmaster.port)) ? postmaster.port : undefined;
}

function lastLogLines(place: Place): string {
  try {
    return readFileSync(place.log, 'utf8').trim().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}

async function tryStart(place: Place, port: number, settings: ServerSettings): Promise<Outcome> {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return run({
    command: place.binaries.pgCtl,
    arguments: [
      'start',
      '--wait',
      `--timeout=${PATIENCE_MILLISECONDS / 1000}`,
      `--pgdata=${place.data}`,
      `--log=${place.log}`,
      `--options=${[`-p ${port}`, ...options].join(' ')}`,
    ],
    account: place.account,
    folder: place.folder,
  });
}

/** How a server is started. */
export type StartOptions = {
  readonly settings?: ServerSettings;
  /** The port to try first; without it, and when it is taken, any free one. */
  readonly port?: number | undefined;
};

async function choosePort(wanted: number | undefined): Promise<number> {
  return wanted !== undefined && (await isFree(wanted)) ? wanted : freePort();
}

/**
 * Starts the place's server, or finds it running, and answers its port. PostgreSQL's own lock lets one of several
 * concurrent starts win; the others find the winner. A start is tried again while processes of a killed server
 * are still ending, and when another program took the port in between.
 */
export async function startServer(place: Place, options: StartOptions = {}): Promise<number> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const port = await runningPort(place);
    if (port !== undefined) {
      return port;
    }
    removeStaleLock(place.data);
    const outcome = await tryStart(place, await choosePort(options.port), options.settings ?? {});
    if (outcome.code !== 0 && Date.now() > deadline) {
      throw new OneLineError(`PostgreSQL does not start: ${outcome.output.trim()}\n${lastLogLines(place)}`);
    }
    if (outcome.code !== 0) {
      await delay(RETRY_MILLISECONDS);
    }
  }
}

/** Stops the place's server: running statements end, what was committed stays. */
export async function stopServer(place: Place): Promise<void> {
  await run({
    command: place.binaries.pgCtl,
    arguments: ['stop', '--wait', '--mode=fast', `--pgdata=${place.data}`],
    account: place.account,
    folder: place.folder,
  });
}
