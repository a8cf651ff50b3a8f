import { chmod, chown, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { serverAccount } from './account';
import { addressIn } from './address';
import { installedBinaries } from './binaries';
import { makeCluster } from './cluster';
import { placeIn } from './place';
import { startServer, stopServer } from './server';
import { stagedBinaries } from './staging';
import { removeAfterThisProcess } from './watch';

/** A PostgreSQL that lives for one run of the tests. */
export type TemporaryServer = {
  /** The connection string of one of its databases. */
  readonly address: (database: string) => string;
  /** Stops it and removes the folder that it was given. */
  readonly remove: () => Promise<void>;
};

/** No write has to outlive the run, so none waits for the disk. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts a PostgreSQL in a folder that is there for nothing else.
 * @param folder goes with the server, also when this process is killed
 */
export async function startTemporaryServer(folder: string): Promise<TemporaryServer> {
  const account = serverAccount();
  const home = path.join(folder, 'postgres');
  await mkdir(home, { mode: 0o700 });
  if (account !== undefined) {
    await chmod(folder, 0o755);
    await chown(home, account.uid, account.gid);
  }
  const place = placeIn(home, await stagedBinaries(installedBinaries(), home, account), account);
  const remove = async () => {
    await stopServer(place);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  removeAfterThisProcess(place, folder);
  try {
    await makeCluster(place);
    const port = await startServer(place, { settings: SETTINGS });
    return { address: (database) => addressIn(place, port, database), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
