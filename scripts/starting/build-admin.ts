import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OneLineError } from '../../database/embedded';

const STAMP = path.join('dist', 'build', '.source');

// Shared with launch.js, which runs before anything is compiled, so it is not among the compiled scripts.
const { fingerprint }: typeof import('../fingerprint') = require(path.resolve('scripts', 'fingerprint.js'));

/** What the admin panel's bundle is made of: its sources, the installed packages, and the addresses in it. */
function currentHash(): string {
  const sources = fingerprint({
    root: process.cwd(),
    include: ['src/admin', 'config/admin.ts', 'config/server.ts', 'package-lock.json'],
  });
  return `${sources} ${process.env.PUBLIC_URL ?? ''}`;
}

function runBuild(): Promise<void> {
  const strapi = path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [strapi, 'build'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const output = Buffer.concat(chunks).toString('utf8');
      return code === 0
        ? resolve()
        : reject(new OneLineError(`The admin panel could not be built:\n${output}`));
    });
  });
}

/** Builds the admin panel. */
export async function buildAdmin(): Promise<void> {
  const hash = currentHash();
  console.log('Building the admin panel: about a minute, the first time and after it has changed.');
  await runBuild();
  writeFileSync(STAMP, hash);
}

/** Builds the admin panel where there is none, or none of these sources. */
export async function buildAdminIfStale(): Promise<void> {
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== currentHash()) {
    await buildAdmin();
  }
}
