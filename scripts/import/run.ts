import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { OneLineError } from '../../database/embedded';
import { editorial } from '../../src/editorial';
import type { Mapping } from '../../src/importing/mapping/mapping';
import { readMapping } from '../../src/importing/mapping/read-mapping';
import { EXPORT_FORMAT, type ImportArguments } from '../../src/importing/running/arguments';
import type { Found } from '../../src/importing/running/files/find-files';
import { fetchedPictures } from '../../src/importing/running/pictures/source';
import { openReport, usualReport } from '../../src/importing/running/report/report-file';
import { summaryOf } from '../../src/importing/running/report/summary';
import { runImport } from '../../src/importing/running/run-import';
import { importing } from '../../src/importing/running/settings';
import { endThreads, readingThreads, textReader } from '../../src/importing/running/threads/pool';
import { now } from '../../src/publishing/clock';
import { withProgressShown } from './show-progress';

/** Exit codes. */
const DONE = 0;
const REFUSED = 1;
/** What a shell gives whatever Ctrl+C has ended. */
const STOPPED = 130;
const AGAIN_MILLISECONDS = 1000;

/** Imports, says what became of it, and answers the exit code. */
export async function runFromCommandLine(
  strapi: Core.Strapi,
  { asked, found, mapping }: { asked: ImportArguments; found: Found; mapping: Mapping | undefined },
): Promise<number> {
  const began = now(strapi);
  const { byAddress, secondsPerPage } = importing(strapi);
  const report = openReport(asked.report ?? usualReport(process.cwd(), new Date()));
  const threads = readingThreads({ threads: asked.jobs, secondsPerPage });
  const stop = stopOnInterrupt();
  const clock = performance.now();
  const { apply, publish, create, dryRun, charset, format, jobs } = asked;
  // An export of Dateline has gone another way (restore.ts).
  const fileFormat = format === EXPORT_FORMAT ? undefined : format;
  const options = { timeZone: editorial(strapi).timeZone, now: began, charset, mapping };
  const running = runImport(strapi, {
    sources: { found, options, format: fileFormat, byAddress },
    options: {
      apply,
      publish,
      create,
      dryRun,
      by: null,
      now: began,
      pictures: asked.pictures ? fetchedPictures() : null,
      read: textReader(threads),
    },
    ...{ threads, jobs, signal: stop, onOutcomes: report.write },
  });
  const tally = await withProgressShown(running.progress, running.ended).finally(report.close);
  await endThreads(threads);
  await idle(strapi);
  const seconds = (performance.now() - clock) / 1000;
  const isStopped = stop.aborted;
  const ended = { tally, passedOver: found.passedOver, seconds, dryRun, isStopped, report: report.path };
  for (const line of summaryOf(ended)) console.log(line);
  if (isStopped) return STOPPED;
  return tally.counts.refused > 0 ? REFUSED : DONE;
}

const TURNS = 20;

/** Waits for what Strapi leaves under way after a publication: it reads each document once more, for webhooks. */
async function idle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  for (let turns = 0; turns < TURNS; ) {
    await new Promise((resolve) => setImmediate(resolve));
    turns = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : turns + 1;
  }
}

/** @throws ImportRefusal where it is none, OneLineError where it is not there */
export async function mappingIn(file: string | null): Promise<Mapping | undefined> {
  if (file === null) return undefined;
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new OneLineError(`--mapping ${file} cannot be read: ${error.message}`);
  });
  return readMapping(text, file);
}

/** Ctrl+C ends an import after the batches in hand; pressed again, at once. */
export function stopOnInterrupt(): AbortSignal {
  const stop = new AbortController();
  let began = 0;
  // Strapi's own would close the database below the items in hand.
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', () => {
    if (stop.signal.aborted) {
      // npm passes on what the terminal has sent to both.
      if (performance.now() - began > AGAIN_MILLISECONDS) process.exit(STOPPED);
      return;
    }
    began = performance.now();
    console.error('\nEnding after the items in hand. Press Ctrl+C again to end at once.');
    stop.abort();
  });
  return stop.signal;
}
