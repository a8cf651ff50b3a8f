/** Errors that are no refusal as one: an import says what became of every file. Pure. */
import { ImportRefusal } from '../refusal';

const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there any longer',
  EACCES: 'may not be read by this account',
  EPERM: 'may not be read by this account',
  EISDIR: 'is a folder',
  EMFILE: 'cannot be opened: too many files are open',
};

/** What engines say where a text, a list or a stack gets too large. */
const TOO_LARGE = /Invalid (?:string|array|typed array) length|call stack/i;
const LONGEST_SHOWN = 200;

export function unexpected(error: unknown, file: string): ImportRefusal {
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || (error instanceof RangeError && TOO_LARGE.test(message)))
    return new ImportRefusal({
      code: 'too-heavy',
      file,
      reason: 'takes more memory than reading may',
      fix: 'Split it, or leave it out',
    });
  const inWords = IN_WORDS[code];
  return new ImportRefusal({
    code: 'unreadable',
    file,
    reason: inWords ?? `could not be read: ${message.slice(0, LONGEST_SHOWN)}`,
    fix: inWords ? 'Look at it, and import it again' : 'Leave it out, and report this as a fault of Dateline',
  });
}
