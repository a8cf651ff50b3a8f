import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a server says of itself in `postmaster.pid`. */
export type Postmaster = {
  readonly pid: number;
  readonly data: string;
  readonly port: number;
  /** Whether it accepts connections. */
  readonly isReady: boolean;
};

/**
 * Reads the text of a `postmaster.pid`: process id on line 1, data folder on 2, port on 4, and on 8 `ready` once it
 * accepts connections (PostgreSQL, src/include/utils/pidfile.h).
 * @returns undefined while the server has not written the first four, and for anything else.
 */
export function parsePostmaster(text: string): Postmaster | undefined {
  const [first, data, , fourth, , , , eighth] = text.split('\n').map((line) => line.trim());
  const pid = Number(first);
  const port = Number(fourth);
  const isComplete = Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0;
  return isComplete && data ? { pid, data, port, isReady: eighth === 'ready' } : undefined;
}

function lockFile(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid');
}

/** What stands in a data folder's `postmaster.pid`; the server may have been killed since. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(lockFile(dataFolder), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether the lock was written for this folder, and not copied here together with another one. */
function isFor(postmaster: Postmaster, dataFolder: string): boolean {
  try {
    return realpathSync(postmaster.data) === realpathSync(dataFolder);
  } catch {
    return false;
  }
}

/**
 * Whether the output of `ps -o stat=,comm=` shows something that holds no data folder: another program, or a server
 * that has ended and whose parent has not noticed, as in a container whose first process does not.
 */
export function isHarmless(processStatus: string): boolean {
  const [state = '', ...command] = processStatus.trim().split(/\s+/);
  return state.startsWith('Z') || (state !== '' && !command.join(' ').includes('postgres'));
}

function canRespect(pid: number): boolean {
  try {
    return !isHarmless(execFileSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    // There is no such process, or no `ps`: PostgreSQL decides.
    return true;
  }
}

/** The server that holds a data folder and accepts connections, as far as its lock tells. */
export function readyPostmaster(dataFolder: string): Postmaster | undefined {
  const postmaster = readPostmaster(dataFolder);
  return postmaster?.isReady && isFor(postmaster, dataFolder) ? postmaster : undefined;
}

/**
 * Removes a lock that PostgreSQL would respect but should not: one that was copied here with the folder, and one
 * whose process has ended or is another program by now, as after a reboot. PostgreSQL sees to the rest, and still
 * refuses to start while a process of an earlier server holds the folder's shared memory.
 */
export function removeStaleLock(dataFolder: string): void {
  const postmaster = readPostmaster(dataFolder);
  if (postmaster !== undefined && !(isFor(postmaster, dataFolder) && canRespect(postmaster.pid))) {
    rmSync(lockFile(dataFolder), { force: true });
  }
}
