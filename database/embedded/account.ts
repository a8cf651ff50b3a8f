import { execFileSync } from 'node:child_process';
import { OneLineError } from './one-line-error';

/** The system account that PostgreSQL runs as, by its numbers. */
export type Account = { readonly uid: number; readonly gid: number };

const NAME = 'postgres';

function numberOf(option: '-u' | '-g'): number | undefined {
  try {
    return Number(
      execFileSync('id', [option, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}

function existing(): Account | undefined {
  const uid = numberOf('-u');
  const gid = numberOf('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function create(): Account | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return existing();
}

/**
 * The account for the server: nothing (this process's own) for an ordinary user; for root the system's
 * `postgres`, made where there is none, because PostgreSQL refuses to run as root.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const account = existing() ?? create();
  if (account === undefined) {
    throw new OneLineError(
      `PostgreSQL does not run as root, and no account "${NAME}" could be made: make one, or start as another user.`,
    );
  }
  return account;
}
