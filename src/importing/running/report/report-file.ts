/** The report: what became of every item, a line of JSON each, written as it goes. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ImportOutcome } from '../../outcome';

export interface ReportFile {
  path: string;
  write(outcomes: readonly ImportOutcome[]): void;
  close(): void;
}

/** Begins one, in place of what was there. Written at once, so that it is there whatever happens to the process. */
export function openReport(file: string): ReportFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  return {
    path: file,
    write(outcomes) {
      writeSync(handle, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
    },
    close: () => closeSync(handle),
  };
}

/** Where a report goes that nobody gave a place: `.tmp/imports/2026-11-26T10-20-30.jsonl`. */
export function usualReport(root: string, now: Date): string {
  return path.join(root, '.tmp', 'imports', `${now.toISOString().slice(0, 19).replaceAll(':', '-')}.jsonl`);
}
