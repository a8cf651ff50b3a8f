/** A few items of a file at a time, for whoever sends the file again for the next ones. */

import type { ReadingThreads } from './threads/pool';
import { readInThread } from './threads/read-in-thread';
import type { Numbered, ReadRequest } from './threads/task';

export interface PageOfItems {
  found: Numbered[];
  /** Where the next page begins; null after the last. */
  next: number | null;
}

/** Items `from` to `from + limit - 1`. One more is read, to know whether there is a next. */
export async function pageOfItems(
  threads: ReadingThreads,
  request: ReadRequest,
  { from, limit }: { from: number; limit: number },
): Promise<PageOfItems> {
  const found: Numbered[] = [];
  for await (const one of readInThread(threads, { ...request, from, most: limit + 1 })) found.push(one);
  const hasMore = found.length > limit;
  return { found: hasMore ? found.slice(0, limit) : found, next: hasMore ? from + limit : null };
}
