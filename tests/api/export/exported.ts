/** Exports as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** All files of a folder by their path in it. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) files.set(name, readFileSync(file));
  }
  return files;
}

export function linesOf(folder: string, name: string): Record<string, unknown>[] {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
