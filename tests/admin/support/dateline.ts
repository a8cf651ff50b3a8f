/** A Dateline as a newsroom starts it, in a process of its own, on a database of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { freshDatabase } from '../../support/databases';
import { testEnvironment } from '../../support/test-environment';
import { currentTestRun } from '../../support/test-run';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** The first start builds the admin panel. */
const PATIENCE = 600_000;

export interface Dateline {
  /** `http://127.0.0.1:<port>` */
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts it with the demo archive and nobody registered.
 * @param environment variables that are not as in all other tests
 */
export async function startDateline(environment: Record<string, string> = {}): Promise<Dateline> {
  const database = await freshDatabase('demo');
  const port = await freePort();
  const { appDir } = currentTestRun();
  const server = spawn(process.execPath, ['scripts/launch.js', 'start'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...testEnvironment({ appDir, databaseUrl: database.url }),
      NODE_ENV: 'development',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await serving(server);
  return {
    base: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await database.drop();
    },
  };
}

function serving(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It does not serve:\n${said.join('')}`)), PATIENCE);
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString());
      if (!said.join('').includes('Dateline is running')) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`It ended:\n${said.join('')}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
