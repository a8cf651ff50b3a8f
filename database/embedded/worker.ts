import { type MessagePort, workerData } from 'node:worker_threads';
import { openSession } from './session';

/** What the main thread hands over, and waits for: see ensure-database.ts. */
export type Assignment = {
  readonly checkout: string;
  readonly signal: Int32Array;
  readonly port: MessagePort;
};

/** The connection string, or why there is none. */
export type Answer = { readonly url: string } | { readonly problem: string };

async function work({ checkout, signal, port }: Assignment): Promise<void> {
  const answer: Answer = await openSession(checkout).catch((error: unknown) => ({
    problem: error instanceof Error ? error.message : String(error),
  }));
  port.postMessage(answer);
  port.unref();
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

void work(workerData);
