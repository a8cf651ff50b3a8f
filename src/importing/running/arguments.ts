/** The command line of an import. Pure. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, type FormatName } from '../detect';

/** What `npm run export` writes: no format of files, but of a folder with a manifest. */
export const EXPORT_FORMAT = 'dateline';

/** How sure a suggestion must be to be applied where what is imported is published. */
export const APPLIED_WHEN_PUBLISHED = 0.9;
const MOST_JOBS = 64;

export const HELP = `Imports articles, people and organizations: pages, feeds and exports.

  npm run import -- FILE|FOLDER|GLOB|ADDRESS... [options]

A folder is read with all that is below it, hidden files and links left out. A pattern stands in quotes:
"archive/**/*.html". An address is fetched where IMPORT_BY_ADDRESS=true allows it.

A folder that \`npm run export\` wrote is restored: the same record, with its ids, in an empty database. It takes no
options but --dry-run, which checks it (docs/export.md).

  --format NAME    ${FORMATS.join(', ')}, ${EXPORT_FORMAT};
                   found out by each file's beginning and name otherwise
  --mapping FILE   which field is which, in JSON, CSV and YAML (docs/importing.md)
  --charset NAME   of all files, where they tell it wrong: windows-1251
  --publish        publish what the checks let through; no person or organization is made
  --create         make the people and organizations that are named and not in the archive
  --apply NUMBER   apply suggestions at least so sure, 0 to 1, or none;
                   ${APPLIED_WHEN_PUBLISHED} with --publish, none without: they wait for an editor
  --pictures       fetch pictures, from public addresses only; those beside a saved page are always taken
  --dry-run        write nothing, and say what would be
  --jobs NUMBER    threads that read; the number of processors less one
  --report FILE    where what became of every item is written, a line of JSON each; .tmp/imports/TIME.jsonl
  --help           this

Begun again, an import goes on where it was ended: what has been imported is known again. Exit code 0 where all
went well, 1 where something was refused, 2 where the command is wrong.`;

/** What is wrong with a command, and how it is right: shown as it is, with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface ImportArguments {
  /** Files, folders, patterns and addresses, as they were typed. */
  what: string[];
  format: FormatName | typeof EXPORT_FORMAT | undefined;
  /** Absolute paths. */
  mapping: string | null;
  report: string | null;
  charset: string | undefined;
  publish: boolean;
  create: boolean;
  apply: number | null;
  pictures: boolean;
  dryRun: boolean;
  jobs: number;
}

/**
 * @param folder that paths start from
 * @returns null where help is asked for
 * @throws UsageError
 */
export function parseArguments(
  words: readonly string[],
  { folder, processors }: { folder: string; processors: number },
): ImportArguments | null {
  const { values, positionals } = parsed(words);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError('Say what to import: a file, a folder or a pattern.');
  const file = (given: string | undefined) => (given === undefined ? null : path.resolve(folder, given));
  const { publish = false, create = false, pictures = false } = values;
  return {
    what: positionals,
    format: formatOf(values.format),
    mapping: file(values.mapping),
    report: file(values.report),
    charset: charsetOf(values.charset),
    apply: applyOf(values.apply, publish),
    ...{ publish, create, pictures },
    dryRun: values['dry-run'] ?? false,
    jobs: jobsOf(values.jobs, processors),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        mapping: { type: 'string' },
        charset: { type: 'string' },
        publish: { type: 'boolean' },
        create: { type: 'boolean' },
        apply: { type: 'string' },
        pictures: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        jobs: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node's sentence names the option; what it adds is about its own function.
    throw new UsageError((error as Error).message.split('. To specify')[0]!);
  }
}

function formatOf(given: string | undefined): ImportArguments['format'] {
  const known = [...FORMATS, EXPORT_FORMAT] as const;
  const found = known.find((format) => format === given);
  if (given !== undefined && !found)
    throw new UsageError(`--format ${given} is none of ${known.join(', ')}.`);
  return found;
}

/**
 * Refuses what an export of Dateline cannot be imported with: it is restored as it was.
 *
 * @throws UsageError
 */
export function requirePlainRestore(asked: ImportArguments): void {
  const { mapping, report, charset, publish, create, pictures } = asked;
  const given = { mapping, report, charset, publish, create, pictures };
  const [first] = Object.entries(given).filter(([, value]) => Boolean(value));
  if (first)
    throw new UsageError(
      `--${first[0]} does not go with an export of Dateline, which is restored as it was.`,
    );
}

function charsetOf(given: string | undefined): string | undefined {
  try {
    return given === undefined ? undefined : new TextDecoder(given).encoding;
  } catch {
    throw new UsageError(`--charset ${given} is no charset of the Encoding Standard, as windows-1251 is.`);
  }
}

function applyOf(given: string | undefined, publish: boolean): number | null {
  if (given === undefined) return publish ? APPLIED_WHEN_PUBLISHED : null;
  if (given === 'none') return null;
  const number = Number(given);
  if (given.trim() === '' || !(number >= 0 && number <= 1))
    throw new UsageError(`--apply ${given} is neither a number from 0 to 1 nor none.`);
  return number;
}

function jobsOf(given: string | undefined, processors: number): number {
  if (given === undefined) return Math.max(1, processors - 1);
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > MOST_JOBS)
    throw new UsageError(`--jobs ${given} is no whole number from 1 to ${MOST_JOBS}.`);
  return number;
}
