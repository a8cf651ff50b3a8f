/** The files that are meant by what was typed. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { type Taken, takenOf } from './taken';

export interface FoundFile {
  /** Absolute: part of how an item without an address or id is known again, from whichever folder it is imported. */
  path: string;
  /** In bytes. */
  size: number;
}

export interface Found {
  files: FoundFile[];
  addresses: string[];
  /** What was typed and is not there. */
  missing: string[];
  passedOver: Taken['passedOver'];
}

const ADDRESS = /^https?:\/\//i;

/** Each file once, in the order of their names. Hidden files, and symbolic links within folders, are left out. */
export async function findFiles(what: readonly string[], folder: string): Promise<Found> {
  const found: Found = { files: [], addresses: [], missing: [], passedOver: {} };
  const paths = new Set<string>();
  for (const one of what) {
    if (ADDRESS.test(one)) {
      found.addresses.push(one);
      continue;
    }
    const { taken, passedOver } = await meant(one, folder);
    if (taken.length + Object.keys(passedOver).length === 0) found.missing.push(one);
    for (const file of taken) paths.add(file);
    for (const [end, count] of Object.entries(passedOver))
      found.passedOver[end] = (found.passedOver[end] ?? 0) + count;
  }
  for (const file of [...paths].sort()) found.files.push({ path: file, size: await sizeOf(file) });
  return found;
}

async function meant(typed: string, folder: string): Promise<Taken> {
  const whole = path.resolve(folder, typed);
  const there = await stat(whole).catch(() => null);
  if (there?.isDirectory()) return takenOf(await matching('**/*', whole));
  // A name may hold signs of patterns: what is there is meant.
  if (there) return { taken: [whole], passedOver: {} };
  return { taken: await matching(typed.replaceAll('\\', '/'), folder), passedOver: {} };
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, { cwd, absolute: true, dot: false, followSymbolicLinks: false });
  return found.map((file) => path.normalize(file));
}

/** What has gone since it was found is refused when it is read. */
async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}
