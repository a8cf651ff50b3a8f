/** The folder of an export. What is in the making lies in a hidden folder within it, and moves out when it is whole. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ExportRefusal, unwritable } from '../errors';

const IN_THE_MAKING = '.in-the-making';

export interface ExportFolder {
  /** Where files are written. */
  staging: string;
  /** Moves them to where they belong, the last one last. */
  finish(last: string): Promise<void>;
  /** Removes all that was made. */
  abandon(): Promise<void>;
}

/**
 * Takes a folder that is not there yet, or is empty.
 *
 * @throws ExportRefusal
 */
export async function openFolder(folder: string): Promise<ExportFolder> {
  const made = await attempt(folder, () => mkdir(folder, { recursive: true }));
  const within = await attempt(folder, () => readdir(folder));
  if (within.includes(IN_THE_MAKING)) {
    throw new ExportRefusal(
      `${folder} holds an export that was broken off, or is being made. Remove it, or name another folder.`,
    );
  }
  if (within.length > 0)
    throw new ExportRefusal(`${folder} is not empty. Name a new folder, or an empty one.`);
  const staging = path.join(folder, IN_THE_MAKING);
  await attempt(folder, () => mkdir(staging));
  const moved: string[] = [];
  return {
    staging,
    async finish(last) {
      const names = (await readdir(staging)).filter((name) => name !== last);
      for (const name of [...names, last]) {
        const target = path.join(folder, name);
        await attempt(target, () => rename(path.join(staging, name), target));
        moved.push(target);
      }
      await rm(staging, { recursive: true });
    },
    async abandon() {
      // Folders above may have got other things meanwhile; only the export's own go.
      const own = made === undefined ? [staging, ...moved] : [folder];
      for (const one of own) await rm(one, { recursive: true, force: true });
    },
  };
}

async function attempt<T>(file: string, work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw unwritable(file, error);
  });
}
