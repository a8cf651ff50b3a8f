/** Pictures that were saved with a page, below its folder: `Story_files/harbour.jpg`. */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { MOST_PAGE_BYTES } from '../../limits';

/** A folder and a name: a name alone is that of any picture. */
const LEAST_PARTS = 2;

/**
 * The file of a picture that a page knows by an address, where the end of the address leads to one below the page's
 * folder. Links are not followed, and nothing outside of the folder is found.
 *
 * @param page absolute path
 */
export async function fileBeside(page: string, address: string): Promise<string | null> {
  const folder = await realpath(path.dirname(page)).catch(() => null);
  if (folder === null) return null;
  for (const parts of endsOf(address)) {
    const file = path.join(folder, ...parts);
    const there = await lstat(file).catch(() => null);
    if (!there?.isFile() || there.size > MOST_PAGE_BYTES) continue;
    // Folders on the way may be links as well.
    if ((await realpath(file)) === file) return file;
  }
  return null;
}

/** The last parts of an address's path, the longest first; none where one of them would lead elsewhere. */
export function endsOf(address: string): string[][] {
  const parts = partsOf(address);
  return parts.slice(0, Math.max(0, parts.length - LEAST_PARTS + 1)).map((_, from) => parts.slice(from));
}

function partsOf(address: string): string[] {
  try {
    const parts = new URL(address).pathname.split('/').filter(Boolean).map(decodeURIComponent);
    return parts.some((part) => part === '..' || part === '.' || /[/\\\0]/.test(part)) ? [] : parts;
  } catch {
    return [];
  }
}
