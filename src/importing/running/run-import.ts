/** An import from its first file to its last. */
import type { Core } from '@strapi/strapi';
import type { ImportOptions } from '../drafts/import-batch';
import type { ImportOutcome } from '../outcome';
import { type Entry, entriesOf, type Sources } from './entries';
import { inBatches } from './in-order';
import { picturesOf } from './pictures/source';
import { positionIn } from './position';
import type { Progress } from './progress';
import { count, emptyTally, type Tally, total } from './report/tally';
import { saveBatch } from './save-batch';
import type { ReadingThreads } from './threads/pool';

/** Items that are written in one transaction. */
const BATCH = 100;
/** Batches under way: the texts of one are read while the one before is written. */
const AT_ONCE = 2;

export interface ImportRun {
  sources: Sources;
  /** Pictures beside saved pages are taken whatever it says of pictures. */
  options: ImportOptions;
  threads: ReadingThreads;
  /** How many files are read at a time. */
  jobs: number;
  /** Ends the import after the batches in hand. */
  signal: AbortSignal;
  onOutcomes(outcomes: readonly ImportOutcome[]): void;
}

export interface RunningImport {
  /** How far it is now. */
  progress(): Omit<Progress, 'seconds'>;
  /** @throws where the database is gone; what was written before is kept */
  ended: Promise<Tally>;
}

/** Begins an import. Beginning it anew goes on where it ended, for items that have not changed are known again. */
export function runImport(strapi: Core.Strapi, run: ImportRun): RunningImport {
  const position = positionIn();
  const tally = emptyTally();
  const totalBytes = run.sources.found.files.reduce((sum, { size }) => sum + size, 0);
  const entries = entriesOf(run.sources, run.threads, position, run.jobs + 1);
  const ended = (async () => {
    for await (const outcomes of written(strapi, entries, run)) {
      run.onOutcomes(outcomes);
      count(tally, outcomes);
    }
    return tally;
  })();
  return { ended, progress: () => ({ bytes: position.bytes, totalBytes, items: total(tally) }) };
}

/** Outcomes, batch by batch in their order. */
async function* written(
  strapi: Core.Strapi,
  entries: AsyncGenerator<Entry, void, undefined>,
  { options, signal }: ImportRun,
): AsyncGenerator<ImportOutcome[], void, undefined> {
  const underWay: Promise<ImportOutcome[]>[] = [];
  for await (const batch of inBatches(entries, BATCH)) {
    if (signal.aborted) break;
    const outcomes = outcomesOf(strapi, batch, options);
    // It is looked at when its turn comes; until then it is not unhandled.
    outcomes.catch(() => {});
    underWay.push(outcomes);
    if (underWay.length === AT_ONCE) yield await underWay.shift()!;
  }
  for (const outcomes of underWay) yield await outcomes;
}

async function outcomesOf(
  strapi: Core.Strapi,
  batch: readonly Entry[],
  options: ImportOptions,
): Promise<ImportOutcome[]> {
  const items = batch.flatMap((entry) => ('item' in entry ? [entry.item] : []));
  const pictures = options.dryRun ? null : await picturesOf(items, options.pictures);
  const saved = (await saveBatch(strapi, items, { ...options, pictures })).values();
  return batch.map((entry) => ('outcome' in entry ? entry.outcome : saved.next().value!));
}
