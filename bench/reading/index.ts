/** Measures how well texts are read, beside peers, and prints it as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdown, type Table } from '../relevance/table';
import { dates } from './dates';
import { entities } from './entities';
import { pages } from './pages';
import type { Part } from './part';
import { quotes } from './quotes';
import { speed } from './speed';

const PARTS: readonly Part[] = [dates, quotes, entities, pages, speed];
const OUTPUT = '.tmp/bench';

export interface Options {
  /** Folder with `temporal/`, `quotes/`, `names/` and `pages/`. */
  data: string;
  /** Names of parts; all where there are none. */
  parts: readonly string[];
  progress(what: string): void;
}

/**
 * Prints each table as it is ready, and writes all of them as JSON. What wants data that is not there is skipped.
 *
 * @throws Error where a part has no such name
 */
export async function measureReading({ data, parts, progress }: Options): Promise<void> {
  const unknown = parts.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`No part is named ${unknown}. Parts: ${PARTS.map(({ name }) => name).join(', ')}.`);
  const tables: Table[] = [];
  for (const part of PARTS) {
    if (parts.length > 0 && !parts.includes(part.name)) continue;
    for await (const table of part.measure(data, progress)) {
      progress('');
      if ('missing' in table) console.log(`\nSkipped: ${table.missing}`);
      else {
        tables.push(table);
        console.log(`\n${markdown(table, 1)}`);
      }
    }
  }
  mkdirSync(OUTPUT, { recursive: true });
  const file = path.join(OUTPUT, 'reading.json');
  writeFileSync(file, JSON.stringify({ tables }, null, 2));
  console.log(`\nWritten to ${file}.`);
}
