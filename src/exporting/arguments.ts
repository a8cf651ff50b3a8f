/** The command line of an export. Pure. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportFormat } from './export-record';

const FORMATS: readonly ExportFormat[] = ['jsonl', 'ftm'];

export const EXPORT_HELP = `Exports all that is on the record, and nothing else: docs/export.md tells what is in it.

  npm run export -- --out FOLDER [options]

  --out FOLDER      a folder that is new or empty
  --format LIST     ${FORMATS.join(',')}: JSON Lines, entities of FollowTheMoney; both without it
  --no-files        without the pictures themselves
  --help            this

An export shows one moment, whatever is published meanwhile. One that fails or is ended leaves nothing behind. Exit
code 0 where all went well, 1 where a picture was lost or it could not be written, 2 where the command is wrong.`;

/** What is wrong with a command: shown as it is, with exit code 2. */
export class ExportUsageError extends Error {
  override name = 'ExportUsageError';
}

export interface ExportArguments {
  /** Absolute path. */
  out: string;
  formats: ReadonlySet<ExportFormat>;
  files: boolean;
}

/**
 * @param folder that paths start from
 * @returns null where help is asked for
 * @throws ExportUsageError
 */
export function parseExportArguments(words: readonly string[], folder: string): ExportArguments | null {
  const values = parsed(words);
  if (values.help) return null;
  if (!values.out) throw new ExportUsageError('Say where to: --out FOLDER.');
  return {
    out: path.resolve(folder, values.out),
    formats: formatsOf(values.format),
    files: !values['no-files'],
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        out: { type: 'string' },
        format: { type: 'string' },
        'no-files': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    // Node's sentence names the option; what it adds is about its own function.
    throw new ExportUsageError((error as Error).message.split('. To specify')[0]!);
  }
}

function formatsOf(given: string | undefined): ReadonlySet<ExportFormat> {
  if (given === undefined) return new Set(FORMATS);
  const wanted = given.split(',').map((name) => name.trim());
  const known = FORMATS.filter((format) => wanted.includes(format));
  if (known.length !== new Set(wanted).size)
    throw new ExportUsageError(`--format ${given} is no list of ${FORMATS.join(' and ')}.`);
  return new Set(known);
}
