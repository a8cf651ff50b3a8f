/** Several servers on one database. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { testEnvironment } from '../../support/test-environment';
import { currentTestRun } from '../../support/test-run';
import { ALLOWED } from './desk';

export interface DeliveringServer {
  /** As when the machine is switched off. */
  kill(): Promise<void>;
  /** @returns what it said, and whether it ended by itself */
  stop(): Promise<{ code: number | null; said: string }>;
}

const started = new Set<ChildProcess>();

/** Ends what a test that failed has left. */
export async function endServers(): Promise<void> {
  for (const child of started) await end(child, 'SIGKILL');
}

export async function startServer(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<DeliveringServer> {
  const { appDir, distDir } = currentTestRun();
  const child = spawn(process.execPath, [path.join(__dirname, 'serve.js'), appDir, distDir], {
    cwd: appDir,
    env: {
      ...process.env,
      ...testEnvironment({ appDir, databaseUrl }),
      ...ALLOWED,
      WEBHOOKS_ENABLED: 'true',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let said = '';
  const serving = new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      said += chunk;
      if (said.includes('serving')) resolve();
    });
    child.stderr!.on('data', (chunk) => {
      said += chunk;
    });
    child.once('exit', () => reject(new Error(`It ended: ${said}`)));
  });
  await serving;
  return {
    async kill() {
      await end(child, 'SIGKILL');
    },
    stop: async () => ({ code: await end(child, 'SIGTERM'), said }),
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  child.kill(signal);
  started.delete(child);
  return ended;
}
