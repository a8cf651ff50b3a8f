import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SUPERUSER } from './address';
import { OneLineError } from './one-line-error';
import type { Place } from './place';
import { run } from './run';

const UNFINISHED = 'initializing-';

const SETTINGS = `
# Dateline: reachable from this machine alone, by TCP and password.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
timezone = 'UTC'
log_timezone = 'UTC'
`;

/** A locale that treats all of Unicode alike, by the name that this system knows. */
function localeArguments(): string[] {
  switch (process.platform) {
    case 'win32':
      return ['--no-locale'];
    case 'darwin':
      return ['--locale=en_US.UTF-8'];
    default:
      return ['--locale=C.UTF-8'];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what initializations left behind whose process was killed. */
async function removeUnfinished(place: Place): Promise<void> {
  for (const name of await readdir(place.folder)) {
    const pid = Number(name.slice(UNFINISHED.length).split('-')[0]);
    if (name.startsWith(UNFINISHED) && !isAlive(pid)) {
      await rm(path.join(place.folder, name), { recursive: true, force: true });
    }
  }
}

async function own(file: string, place: Place): Promise<void> {
  if (place.account !== undefined) {
    await chown(file, place.account.uid, place.account.gid);
  }
}

async function initialize(folder: string, place: Place): Promise<void> {
  const passwordFile = path.join(folder, 'password');
  const data = path.join(folder, 'data');
  await mkdir(folder, { mode: 0o700 });
  await own(folder, place);
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  await own(passwordFile, place);
  const outcome = await run({
    command: place.binaries.initdb,
    arguments: [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...localeArguments(),
    ],
    account: place.account,
    folder,
  });
  if (outcome.code !== 0) {
    throw new OneLineError(`PostgreSQL could not make its data folder: ${outcome.output.trim()}`);
  }
  await appendFile(path.join(data, 'postgresql.conf'), SETTINGS);
  await rename(passwordFile, path.join(data, path.basename(place.password)));
}

/**
 * Makes the data folder of a place where there is none. It is made aside and renamed into place whole, so that a
 * process killed half way leaves nothing that a later one could take for a database, and of two that do this
 * at once one wins and the other uses the winner's: no lock is needed, so none can go stale.
 */
export async function makeCluster(place: Place): Promise<void> {
  if (existsSync(place.data)) {
    return;
  }
  await removeUnfinished(place);
  const folder = path.join(place.folder, `${UNFINISHED}${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await initialize(folder, place);
    await rename(path.join(folder, 'data'), place.data);
  } catch (error) {
    if (!existsSync(place.data)) {
      throw error;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
