/** A peer's server: a process of its own on this machine. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface ServerOptions {
  name: string;
  cwd: string;
  /** The Node that runs it; this one unless told. */
  node?: string;
  args: string[];
  environment(port: number): Record<string, string>;
  /** A path that answers, whatever it says, as soon as the server is up. */
  ready: string;
}

export interface Server {
  base: string;
  memory(): Promise<number>;
  stop(): Promise<void>;
}

const PATIENCE_MILLISECONDS = 300_000;

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Starts a server in production mode and waits until it answers. What it writes goes to `.tmp/bench/peers/<name>.log`.
 *
 * @throws Error with the last line that it wrote where it ends or does not answer
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = await freePort();
  const log = logOf(options.name);
  const output = openSync(log, 'w');
  const child = spawn(options.node ?? process.execPath, options.args, {
    cwd: options.cwd,
    env: { ...bareEnvironment(), NODE_ENV: 'production', ...options.environment(port) },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const base = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(`${base}${options.ready}`, child, log);
  } catch (error) {
    kill();
    throw error;
  }
  return {
    base,
    memory: async () => residentBytes(child.pid!),
    stop: async () => {
      process.removeListener('exit', kill);
      await stop(child);
    },
  };
}

/** Runs a command to its end. @throws Error with the last line that it wrote where it fails */
export function run(name: string, command: string, args: string[], cwd: string, environment = {}): void {
  const log = logOf(name);
  const output = openSync(log, 'w');
  try {
    execFileSync(command, args, {
      cwd,
      env: { ...bareEnvironment(), ...environment },
      stdio: ['ignore', output, output],
    });
  } catch {
    throw new Error(lastLine(log));
  } finally {
    closeSync(output);
  }
}

/** What a peer needs of this process's environment: none of Dateline's settings. */
function bareEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|LANG|TMPDIR|npm_config_.*)$/i.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

function logOf(name: string): string {
  const folder = path.resolve('.tmp', 'bench', 'peers');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.log`);
}

function lastLine(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const error = lines.find((line) => /^\W*(\w*error|fatal)\b/i.test(line)) ?? lines.at(-1) ?? '';
  return `${error.trim().slice(0, 300)} (${path.relative(process.cwd(), log)})`;
}

async function untilAnswers(url: string, child: ChildProcess, log: string): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(lastLine(log));
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await delay(200);
  }
  throw new Error(`it does not answer at ${url}: ${lastLine(log)}`);
}

/** `ps` has it in KiB, on Linux and macOS alike. */
function residentBytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    const forced = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(forced);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
