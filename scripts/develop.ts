import '@strapi/strapi';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { runToEnd } from './starting/one-line';
import { prepare } from './starting/prepare';

/**
 * Strapi's watch mode. This process holds the database for as long as it lives, so that it stays up while Strapi
 * ends and starts its own processes at each change.
 */
async function develop(): Promise<void> {
  await prepare();
  const strapi = path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const child = spawn(process.execPath, [strapi, 'develop', ...process.argv.slice(3)], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; this process waits for Strapi to end in order.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

runToEnd(develop);
