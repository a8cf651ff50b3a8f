/** A file's items, read in a thread of their own as they are asked for. */
import { on } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { ImportRefusal } from '../../refusal';
import { unexpected } from '../unexpected';
import { Gauge } from './gauge';
import type { ReadingThreads } from './pool';
import { stalled } from './stalled';
import type { Message, Numbered, ReadRequest } from './task';

/** Items that a thread reads ahead of whoever takes them. */
const AHEAD = 16;

/**
 * Reads a file. A thread that makes no headway for `secondsPerPage`, or runs out of memory, is ended, and the file
 * refused from there; what stood before comes first. The thread waits where items are not taken.
 *
 * @param gauge to be looked at meanwhile
 */
export async function* readInThread(
  { files, secondsPerPage }: ReadingThreads,
  request: ReadRequest,
  gauge: Gauge = new Gauge(),
): AsyncGenerator<Numbered, void, undefined> {
  const { name } = request.file;
  const { port1: port, port2 } = new MessageChannel();
  const ended = new AbortController();
  const messages = on(port, 'message', { signal: ended.signal });
  const running = files.run(
    { ...request, port: port2, gauge: gauge.memory },
    { transferList: [port2], signal: ended.signal },
  );
  // What it sent before it failed is on its way, and comes first.
  running.catch((error: unknown) => setImmediate(() => ended.abort(unexpected(error, name))));
  const watch = stalled(gauge, secondsPerPage, () => ended.abort(tooSlow(name, gauge.items, secondsPerPage)));
  let isDone = false;
  try {
    port.postMessage(AHEAD);
    for await (const [message] of messages as AsyncIterable<[Message]>) {
      isDone = message === null;
      if (message === null) return;
      yield message;
      port.postMessage(1);
    }
  } catch (error) {
    const refusal = (error as Error).cause;
    if (!(refusal instanceof ImportRefusal)) throw error;
    yield { number: null, refusal };
  } finally {
    watch.end();
    // Where it waits, it ends when the port does; where it is at work or has not begun, nobody wants what comes of it.
    if (!isDone && (gauge.isWorking || gauge.items === 0)) ended.abort();
    port.close();
  }
}

function tooSlow(file: string, done: number, seconds: number): ImportRefusal {
  const rest = done === 0 ? '' : ` after ${done} items; those that follow are not read`;
  return new ImportRefusal({
    code: 'too-slow',
    file,
    reason: `took longer than ${seconds} seconds to get on${rest}`,
    fix: 'Leave it out, or set IMPORT_SECONDS_PER_PAGE higher',
  });
}
