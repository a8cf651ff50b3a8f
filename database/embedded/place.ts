import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Account, serverAccount } from './account';
import { type Binaries, installedBinaries } from './binaries';
import { OneLineError } from './one-line-error';
import { run } from './run';
import { stagedBinaries } from './staging';

/** Where one embedded database lives, and what runs it. */
export type Place = {
  /** The folder of everything that belongs to this database; the account can enter it. */
  readonly folder: string;
  /** PostgreSQL's data folder, inside `folder`. */
  readonly data: string;
  /** The server's log, inside `folder`. */
  readonly log: string;
  /** The superuser's password, inside `data`, so that both come and go together. */
  readonly password: string;
  readonly binaries: Binaries;
  /** Whom the server runs as; undefined: this process's own account. */
  readonly account: Account | undefined;
};

/** Where root keeps the databases of checkouts that the server's account cannot enter. It survives a reboot. */
const STAGE = '/var/lib/dateline';

/** The place in a folder, with the given programs. */
export function placeIn(folder: string, binaries: Binaries, account: Account | undefined): Place {
  const data = path.join(folder, 'data');
  return {
    folder,
    data,
    log: path.join(folder, 'postgres.log'),
    password: path.join(data, 'dateline.password'),
    binaries,
    account,
  };
}

/** The name of a checkout's folder outside it: readable, and different for each path. */
export function stageName(checkout: string): string {
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  const name = path.basename(checkout).replace(/[^A-Za-z0-9]+/g, '-');
  return `${name.slice(0, 40)}-${hash}`;
}

/** A database that an ordinary user made goes on running as that user when root starts it. */
function ownerOf(data: string): Account | undefined {
  const owner = statSync(data, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? undefined : { uid: owner.uid, gid: owner.gid };
}

function make(folder: string, account: Account | undefined): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    if (account !== undefined) {
      chownSync(folder, account.uid, account.gid);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OneLineError(
      `The embedded database cannot be kept in ${folder} (${reason}): start as the user who owns it.`,
    );
  }
}

async function canEnter(folder: string, account: Account): Promise<boolean> {
  const outcome = await run({
    command: '/bin/sh',
    arguments: ['-c', 'cd "$1"', 'sh', folder],
    account,
    folder: '/',
  });
  return outcome.code === 0;
}

function stage(checkout: string, account: Account): string {
  const folder = path.join(STAGE, stageName(checkout));
  make(folder, account);
  writeFileSync(path.join(folder, 'checkout'), `${checkout}\n`);
  try {
    symlinkSync(folder, path.join(checkout, '.tmp', 'postgres-staged'));
  } catch {
    // It is there already; it only tells people where to look.
  }
  return folder;
}

/**
 * Finds or makes the place of a checkout's database: `.tmp/postgres`, or, for root in a checkout that the server's
 * account cannot enter, a folder in /var/lib/dateline named by the checkout's path.
 */
export async function placeOf(checkout: string): Promise<Place> {
  const root = realpathSync(checkout);
  const inside = path.join(root, '.tmp', 'postgres');
  const isRoot = process.getuid?.() === 0;
  const account = isRoot ? (ownerOf(path.join(inside, 'data')) ?? serverAccount()) : undefined;
  make(inside, account);
  const folder = account === undefined || (await canEnter(inside, account)) ? inside : stage(root, account);
  const binaries = await stagedBinaries(installedBinaries(), folder, account);
  return placeIn(folder, binaries, account);
}
