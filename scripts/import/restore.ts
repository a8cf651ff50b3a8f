import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { OneLineError } from '../../database/embedded';
import { editorial } from '../../src/editorial';
import { type ExportFound, findExport } from '../../src/importing/dateline/find-export';
import { type Restored, restoreExport } from '../../src/importing/dateline/restore';
import { ImportRefusal } from '../../src/importing/refusal';
import {
  EXPORT_FORMAT,
  type ImportArguments,
  requirePlainRestore,
} from '../../src/importing/running/arguments';
import { duration } from '../../src/importing/running/report/summary';
import { now } from '../../src/publishing/clock';
import { withProgress } from '../record/with-strapi';
import { stopOnInterrupt } from './run';

/** Exit codes, as of any import. */
const DONE = 0;
const REFUSED = 1;
const STOPPED = 130;

/**
 * The export of Dateline that is to be imported; null where it is something else.
 *
 * @throws ImportRefusal, UsageError, OneLineError
 */
export async function exportIn(asked: ImportArguments, folder: string): Promise<ExportFound | null> {
  const [first, ...others] = asked.what;
  const mayBe = asked.format === undefined || asked.format === EXPORT_FORMAT;
  const found = first && mayBe ? await findExport(path.resolve(folder, first)) : null;
  if (asked.format === EXPORT_FORMAT && !found)
    throw new OneLineError(`${first} is no folder that npm run export has written.`);
  if (!found) return null;
  if (others.length > 0) throw new OneLineError(`${first} is an export of Dateline: import it alone.`);
  requirePlainRestore(asked);
  return found;
}

/** Restores an export, says what became of it, and answers the exit code. */
export async function restoreFromCommandLine(
  strapi: Core.Strapi,
  found: ExportFound,
  { dryRun }: ImportArguments,
): Promise<number> {
  const clock = performance.now();
  const signal = stopOnInterrupt();
  noteOtherSettings(strapi, found);
  try {
    const options = { dryRun, now: now(strapi), signal, show: withProgress };
    const restored = await restoreExport(strapi, found, options);
    for (const line of summary(restored, dryRun, (performance.now() - clock) / 1000)) console.log(line);
    return restored.isStopped ? STOPPED : DONE;
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    console.error(error.message);
    return REFUSED;
  }
}

/** Days and telling words follow from the newsroom's settings. */
function noteOtherSettings(strapi: Core.Strapi, { manifest: { record } }: ExportFound): void {
  const { timeZone, language } = editorial(strapi);
  if (timeZone === record.timeZone && language === record.language) return;
  console.error(
    `The export is of a newsroom in ${record.timeZone} that writes ${record.language}; this one is in ${timeZone} and writes ${language}. Days may differ.`,
  );
}

function summary(
  { made, there, withoutPicture, isStopped }: Restored,
  dryRun: boolean,
  seconds: number,
): string[] {
  if (dryRun) return [`The export is whole, and can be imported here. Nothing was written.`];
  const number = (value: number) => value.toLocaleString('en');
  return [
    `${number(made)} documents were restored in ${duration(seconds)}.`,
    ...(there > 0 ? [`  ${number(there)} were there before`] : []),
    ...(withoutPicture > 0 ? [`  ${number(withoutPicture)} pictures are not in the export`] : []),
    ...(isStopped ? ['Ended before its end: the same command goes on from here.'] : []),
  ];
}
