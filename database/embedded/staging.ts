import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Account } from './account';
import { type Binaries, binariesIn } from './binaries';
import { run } from './run';

async function canRun(binaries: Binaries, account: Account): Promise<boolean> {
  try {
    const outcome = await run({ command: binaries.postgres, arguments: ['--version'], account, folder: '/' });
    return outcome.code === 0;
  } catch {
    return false;
  }
}

/**
 * The same programs where the account can run them: the ones given, or, below a folder that only root may enter,
 * a copy of them in `folder`.
 */
export async function stagedBinaries(
  binaries: Binaries,
  folder: string,
  account: Account | undefined,
): Promise<Binaries> {
  if (account === undefined || (await canRun(binaries, account))) {
    return binaries;
  }
  const target = path.join(folder, 'postgresql');
  if (!existsSync(target)) {
    const copy = `${target}-${randomBytes(4).toString('hex')}`;
    await cp(binaries.folder, copy, { recursive: true, verbatimSymlinks: true });
    await chmod(copy, 0o755);
    await rename(copy, target).catch(() => rm(copy, { recursive: true, force: true }));
  }
  return binariesIn(target);
}
