/** What is wrong with a document that somebody wants to save. */
import { shown } from './shown';

/** Names of fields and places in lists (from 0) that lead from the payload to a value. */
export type Path = (string | number)[];

export interface FormatIssue {
  path: Path;
  /** Names the field, what came and what is allowed. */
  message: string;
  value: unknown;
}

/** Says what is wrong with a value that stands at a path. Absent values and null are never wrong. */
export type Rule = (value: unknown, path: Path) => Iterable<FormatIssue>;

/** @param fault a clause: "must be ..." */
export function issue(path: Path, value: unknown, fault: string): FormatIssue {
  return { path, message: `${pathText(path)} is ${shown(value)}, but ${fault}.`, value };
}

function pathText(path: Path): string {
  if (path.length === 0) return 'The document';
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${escaped(step)}`,
    )
    .join('');
}

function escaped(name: string): string {
  return /^[\w-]{1,64}$/.test(name) ? name : shown(name);
}
