/** Installs what a peer needs, outside the project's own packages. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './servers';

/** Where a peer is installed and runs. */
export function folderOf(name: string): string {
  return path.resolve('.tmp', 'bench', 'peers', name);
}

/** Copies a peer's own files, `bench/peers/<name>`, to where it runs. What is installed there stays. */
export function copyFiles(name: string): string {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  cpSync(path.resolve('bench', 'peers', name), folder, { recursive: true });
  return folder;
}

/**
 * Copies a peer's files and installs its packages by `npm ci`, once for each lock file. Scripts of packages do not
 * run, except by `afterwards`, which begins again where it was cut short.
 */
export function install(
  name: string,
  onProgress: (text: string) => void,
  afterwards: (folder: string) => void = () => {},
): string {
  const folder = copyFiles(name);
  once(folder, '.packages', () => {
    onProgress(`${name}: installing, some minutes`);
    run(`${name}-install`, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  });
  once(folder, '.installed', () => {
    onProgress(`${name}: preparing what was installed`);
    afterwards(folder);
  });
  return folder;
}

/** Does work once for each lock file. */
function once(folder: string, stamp: string, work: () => void): void {
  const file = path.join(folder, stamp);
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(file) && readFileSync(file, 'utf8') === lock) return;
  rmSync(file, { force: true });
  work();
  writeFileSync(file, lock);
}

/** The version of a package that is installed in a folder. */
export function versionOf(folder: string, name: string): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The project's own version. */
export function versionOfProject(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
