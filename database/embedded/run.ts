import { spawn } from 'node:child_process';
import type { Account } from './account';

/** A program's run: where it is, what it is told, and as whom it runs. */
export type Run = {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly account: Account | undefined;
  /** A folder that the account can enter; PostgreSQL's programs fail in one that it cannot. */
  readonly folder: string;
};

/** The exit code and everything that the program wrote. */
export type Outcome = { readonly code: number | null; readonly output: string };

/** Runs a program to its end. Resolves whatever its exit code; rejects only if it cannot be started. */
export function run(options: Run): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.command, options.arguments, {
      ...options.account,
      cwd: options.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    // 'exit', not 'close': on some systems the server keeps pg_ctl's pipes open.
    child.on('exit', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
