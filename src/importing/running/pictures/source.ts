/** Where the pictures of a batch come from. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureSource, ReadItem } from '../../drafts/import-batch';
import { pictureAddresses } from '../../drafts/pictures/place';
import { fetchPage } from '../../fetching/fetch-page';
import { PICTURES } from '../../fetching/policy';
import { robotsOf } from '../../fetching/robots';
import { fileBeside } from './beside';

/** Fetches pictures, from public addresses only; sites' robots.txt are kept between them. */
export function fetchedPictures(): PictureSource {
  const robots = robotsOf(PICTURES);
  return async (address) => {
    const { bytes, address: at } = await fetchPage(address, PICTURES, robots);
    return { bytes, name: path.posix.basename(new URL(at).pathname) };
  };
}

/**
 * Pictures that were saved with the pages of a batch, and the others from elsewhere. Null where there is nothing to
 * take, so that pictures keep their addresses and nothing is told to be missing.
 *
 * @param elsewhere null: they are not fetched
 */
export async function picturesOf(
  items: readonly ReadItem[],
  elsewhere: PictureSource | null,
): Promise<PictureSource | null> {
  const saved = new Map<string, string>();
  for (const { file, item } of items) {
    if (item.kind !== 'article' || !path.isAbsolute(file)) continue;
    for (const address of pictureAddresses(item.body, item.leadFigure)) {
      const found = saved.has(address) ? null : await fileBeside(file, address);
      if (found) saved.set(address, found);
    }
  }
  if (saved.size === 0) return elsewhere;
  return async (address) => {
    const file = saved.get(address);
    if (file !== undefined) return { bytes: await readFile(file), name: path.basename(file) };
    return elsewhere ? elsewhere(address) : null;
  };
}
