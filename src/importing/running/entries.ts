/** Everything that is in files and at addresses, in order: items, and refusals in their places. */
import type { FormatName } from '../detect';
import type { ReadItem } from '../drafts/import-batch';
import { fetchPage } from '../fetching/fetch-page';
import { PUBLIC_WEB } from '../fetching/policy';
import { type Robots, robotsOf } from '../fetching/robots';
import type { ReadOptions } from '../item';
import type { ImportOutcome } from '../outcome';
import { ImportRefusal, type Refused } from '../refusal';
import type { Found, FoundFile } from './files/find-files';
import { inOrder } from './in-order';
import type { Position } from './position';
import { refusedOutcome } from './refused-outcome';
import type { ReadingThreads } from './threads/pool';
import { readInThread } from './threads/read-in-thread';
import type { Numbered, ReadRequest } from './threads/task';

/** An item to be imported, or what has become of it already. */
export type Entry = { item: ReadItem } | { outcome: ImportOutcome };

export interface Sources {
  found: Pick<Found, 'files' | 'addresses' | 'missing'>;
  options: ReadOptions;
  format?: FormatName;
  /** Whether addresses are fetched. */
  byAddress: boolean;
}

/** @param width how many files are read at a time */
export function entriesOf(
  sources: Sources,
  threads: ReadingThreads,
  position: Position,
  width: number,
): AsyncGenerator<Entry, void, undefined> {
  const { found, byAddress, ...how } = sources;
  const robots = robotsOf(PUBLIC_WEB);
  return inOrder(
    [
      ...found.missing.map((name) => () => refusedAlone(missing(name))),
      ...found.files.map((file) => () => entriesOfFile(file, how, threads, position)),
      ...found.addresses.map((address) => () => entriesAt(address, byAddress, robots, how, threads)),
    ],
    width,
  );
}

type How = Pick<ReadRequest, 'options' | 'format'>;

async function* entriesOfFile(
  file: FoundFile,
  how: How,
  threads: ReadingThreads,
  position: Position,
): AsyncGenerator<Entry, void, undefined> {
  const request = { ...how, file: { name: file.path, source: { path: file.path } } };
  const gauge = position.begin(file);
  try {
    yield* entriesIn(file.path, readInThread(threads, request, gauge));
  } finally {
    position.end(file);
  }
}

async function* entriesAt(
  address: string,
  isAllowed: boolean,
  robots: Robots,
  how: How,
  threads: ReadingThreads,
): AsyncGenerator<Entry, void, undefined> {
  if (!isAllowed) return yield* refusedAlone(notFetched(address));
  try {
    const { bytes, contentType, address: at } = await fetchPage(address, PUBLIC_WEB, robots);
    const file = { name: at, address: at, contentType, source: { bytes } };
    yield* entriesIn(at, readInThread(threads, { ...how, file }));
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    yield* refusedAlone(error);
  }
}

async function* entriesIn(
  file: string,
  items: AsyncIterable<Numbered>,
): AsyncGenerator<Entry, void, undefined> {
  let isEmpty = true;
  for await (const one of items) {
    isEmpty = false;
    yield 'item' in one
      ? { item: { file, number: one.number, item: one.item } }
      : { outcome: refusedOutcome(one.refusal, one.number) };
  }
  if (isEmpty) yield* refusedAlone({ code: 'empty', file, reason: 'holds no items', fix: 'Leave it out' });
}

async function* refusedAlone(refusal: Refused): AsyncGenerator<Entry, void, undefined> {
  yield { outcome: refusedOutcome(refusal, null) };
}

function missing(file: string): Refused {
  return { code: 'unreadable', file, reason: 'is not there', fix: 'Look how it is spelled' };
}

function notFetched(file: string): Refused {
  return {
    code: 'address',
    file,
    reason: 'is an address, and pages are not fetched here',
    fix: 'Set IMPORT_BY_ADDRESS=true, or save the page and give the file',
  };
}
