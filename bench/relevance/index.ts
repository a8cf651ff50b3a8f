/** Measures how good related articles are, and prints it as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import editorial from '../../config/editorial';
import { ablations, oldArticles } from './ablation';
import { compare, type Judged } from './comparison';
import type { Collection } from './data/collection';
import { readEcbPlus } from './data/ecb-plus';
import { readWires, topicalWires, wiresAmongAll } from './data/reuters';
import { judgeOf } from './judge';
import { readArchive } from './ours/archive';
import { withClient, withScratchDatabase } from './postgresql';
import { compareSearch } from './search';
import { speeds } from './speed';
import { checkAgainstSql } from './sql';
import { markdown, type Table } from './table';

export interface Options {
  /** Folder with `related/` and `wires/`. */
  data: string;
  /** Whether PostgreSQL takes part: as a peer, and to check the simulation. */
  withPostgresql: boolean;
  progress(what: string): void;
}

const OUTPUT = '.tmp/bench';

/** Prints each table as it is ready, and writes all of them as JSON. What wants data that is not there is skipped. */
export async function measureRelevance(options: Options): Promise<void> {
  const tables: Table[] = [];
  const tell = (table: Table, decimals?: number) => {
    tables.push(table);
    options.progress('');
    console.log(`\n${markdown(table, decimals)}`);
  };
  await (options.withPostgresql
    ? withScratchDatabase((address) => measure(options, address, tell))
    : measure(options, null, tell));
  mkdirSync(OUTPUT, { recursive: true });
  const file = path.join(OUTPUT, 'relevance.json');
  writeFileSync(file, JSON.stringify({ config: editorial.related, tables }, null, 2));
  console.log(`\nWritten to ${file}.`);
}

async function measure(
  { data, progress }: Options,
  address: string | null,
  tell: (table: Table, decimals?: number) => void,
): Promise<void> {
  const ecbPlus = readEcbPlus(data);
  const wires = readWires(data);
  if (!ecbPlus) console.log(`Skipped: ECB+ is not in ${data}.`);
  if (!wires) console.log(`Skipped: the wires are not in ${data}.`);
  const reuters = wires && topicalWires(wires);
  progress('reading');
  const judged = [
    ...(ecbPlus ? [judgedOf(ecbPlus, 5, true)] : []),
    ...(reuters ? [judgedOf(reuters, 10, false)] : []),
  ];
  const all = wires ? [judgedOf(wiresAmongAll(wires), 10, false)] : [];
  const comparison = async (client: Client | null) => {
    for (const one of [...judged, ...all]) tell(await compare(one, one === all[0] ? null : client, progress));
  };
  await (address ? withClient(address, comparison) : comparison(null));
  for (const table of await ablations(judged, progress)) tell(table);
  const { related: config } = editorial;
  const archive = judged.find(({ collection }) => collection === reuters)?.archive;
  if (!reuters || !archive) return;
  progress('old articles');
  tell(await oldArticles(reuters, archive, config));
  tell(speeds(reuters, archive, config), 0);
  if (!address) return;
  progress('the statement of production');
  tell(await checkAgainstSql(address, reuters, config));
  progress('search');
  for (const { collection, archive: whole } of all)
    for (const table of await compareSearch(address, collection, whole)) tell(table);
}

function judgedOf(collection: Collection, depth: number, withPrecision: boolean): Judged {
  const judge = judgeOf(collection, { depth, withPrecision });
  return {
    collection,
    judge,
    depth,
    withPrecision,
    archive: readArchive(collection),
    config: editorial.related,
  };
}
