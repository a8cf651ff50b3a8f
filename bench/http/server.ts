/** Starts the application as a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Question, Vitals } from './serve';

/** A server under measurement. */
export interface Server {
  /** `http://127.0.0.1:<port>` */
  base: string;
  /** Of an API token that may do everything. */
  token: string;
  vitals(question?: Question): Promise<Vitals>;
  stop(): Promise<void>;
}

/**
 * Starts one on a database. Its messages are kept to itself; it ends with this process.
 *
 * @param options.withAdmin serves the admin panel as well, which has to be built
 */
export async function startServer(
  databaseUrl: string,
  { withAdmin = false }: { withAdmin?: boolean } = {},
): Promise<Server> {
  const child = fork(path.join(__dirname, 'serve.js'), {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      BENCH_ADMIN: String(withAdmin),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const { port, token } = await firstMessage<{ port: number; token: string }>(child);
  return {
    base: `http://127.0.0.1:${port}`,
    token,
    async vitals(question = 'vitals') {
      child.send(question);
      return firstMessage<Vitals>(child);
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk).slice(-2000);
  };
  child.stderr?.on('data', listen);
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error(`The server ended: ${said}`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message as T;
  } finally {
    ended.catch(() => {});
    answered.abort();
    child.stderr?.off('data', listen);
  }
}
