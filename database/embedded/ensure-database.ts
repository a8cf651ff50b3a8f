import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { OneLineError } from './one-line-error';
import type { Answer, Assignment } from './worker';

const PATIENCE_MILLISECONDS = 180_000;

type Use = { readonly url: string; readonly worker: Worker };

let use: Use | undefined;

function begin(checkout: string): Use {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const assignment: Assignment = { checkout, signal, port: port2 };
  const worker = new Worker(path.join(__dirname, 'worker.js'), {
    workerData: assignment,
    transferList: [port2],
  });
  worker.unref();
  Atomics.wait(signal, 0, 0, PATIENCE_MILLISECONDS);
  const received: { message: Answer } | undefined = receiveMessageOnPort(port1);
  port1.close();
  const answer = received?.message ?? { problem: 'The embedded PostgreSQL does not start in three minutes.' };
  if ('problem' in answer) {
    void worker.terminate();
    throw new OneLineError(answer.problem);
  }
  return { url: answer.url, worker };
}

/**
 * The connection string of the checkout's embedded PostgreSQL, which it makes and starts where needed. The server
 * then stays up as long as this process or another one uses it.
 *
 * It blocks, because Strapi reads its configuration synchronously; the work is done in a thread that lives on as
 * this process's claim on the server.
 */
export function ensureDatabase(checkout: string = process.cwd()): string {
  use ??= begin(checkout);
  return use.url;
}

/** Gives up this process's claim; if it was the last, the server stops soon after. */
export async function releaseDatabase(): Promise<void> {
  const { worker } = use ?? {};
  use = undefined;
  await worker?.terminate();
}
