/** Measures how well texts are read, beside packages that do the same, and prints it as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdown, type Table } from '../relevance/table';
import { entitiesPart } from './entities/index';
import type { Part } from './part';

export interface Options {
  /** Folder with `names/`, `quotes/` and `temporal/`. */
  data: string;
  /** Names of the parts to measure; empty for all. */
  parts: string[];
  progress(what: string): void;
}

const PARTS: readonly Part[] = [entitiesPart];
const OUTPUT = '.tmp/bench';

/** Prints each table as it is ready, and writes all of them as JSON. What wants data that is not there is skipped. */
export async function measureReading({ data, parts, progress }: Options): Promise<void> {
  const unknown = parts.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown) {
    throw new Error(`"${unknown}" is no part; there are: ${PARTS.map(({ name }) => name).join(', ')}`);
  }
  const tables: Table[] = [];
  for (const part of PARTS.filter(({ name }) => parts.length === 0 || parts.includes(name))) {
    await part.measure({
      data,
      progress,
      skip: (what) => console.log(`Skipped: ${what}`),
      tell: (table, decimals = 1) => {
        tables.push(table);
        progress('');
        console.log(`\n${markdown(table, decimals)}`);
      },
    });
  }
  mkdirSync(OUTPUT, { recursive: true });
  const file = path.join(OUTPUT, 'reading.json');
  writeFileSync(file, JSON.stringify({ tables }, null, 2));
  console.log(`\nWritten to ${file}.`);
}
