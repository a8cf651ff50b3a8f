import type { Core } from '@strapi/strapi';
import type { ExportArguments } from '../../src/exporting/arguments';
import { exportRecord } from '../../src/exporting/export-record';
import { duration } from '../../src/importing/running/report/summary';
import { now } from '../../src/publishing/clock';
import { withProgress } from '../record/with-strapi';

/** How many lost pictures are named; the manifest names all. */
const NAMED = 10;

/** Exports, says what is in it, and answers the exit code. */
export async function runExport(
  strapi: Core.Strapi,
  { out, formats, files }: ExportArguments,
): Promise<number> {
  const clock = performance.now();
  const signal = stopOnInterrupt();
  const { counts, missing, record } = await withProgress('Exporting the record', (onProgress) =>
    exportRecord(strapi, { folder: out, formats, files, now: now(strapi), signal, onProgress }),
  );
  const seconds = (performance.now() - clock) / 1000;
  console.log(`${out} holds the record as of its version ${record.version}, in ${duration(seconds)}:`);
  for (const [name, count] of Object.entries(counts)) {
    console.log(`  ${count.toLocaleString('en').padStart(12)} ${name}`);
  }
  if (missing.length === 0) return 0;
  console.error(
    `${missing.length} of these pictures are not in the media library any more: ${missing.slice(0, NAMED).join(', ')}`,
  );
  return 1;
}

/** Ctrl+C ends an export between two batches, so that it can clear up. */
function stopOnInterrupt(): AbortSignal {
  const stop = new AbortController();
  // Strapi's own would close the database below the batch in hand.
  process.removeAllListeners('SIGINT');
  process.on('SIGINT', () => stop.abort());
  return stop.signal;
}
