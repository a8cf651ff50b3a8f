/** What the database cannot hold at all, anywhere in a payload. */
import { type FormatIssue, issue, type Path } from './issue';

const DEEPEST = 64;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * NUL characters and halves of surrogate pairs (PostgreSQL's text and jsonb refuse both) in values and names, and
 * nesting deeper than 64. Objects that are no plain ones, dates and streams, are left alone.
 */
export function* unstorable(value: unknown, path: Path = []): Iterable<FormatIssue> {
  if (path.length > DEEPEST) {
    yield issue(path.slice(0, 1), value, `must be nested at most ${DEEPEST} deep`);
  } else if (typeof value === 'string') {
    const fault = textFault(value);
    if (fault) yield issue(path, value, fault);
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* unstorable(entry, [...path, index]);
  } else if (isRecord(value)) {
    for (const [name, entry] of Object.entries(value)) {
      const fault = textFault(name);
      if (fault) yield issue(path, name, fault);
      yield* unstorable(entry, [...path, name]);
    }
  }
}

/** Whether the value is an object as JSON has them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function textFault(text: string): string | null {
  if (text.includes('\u0000')) return 'must not hold the character NUL';
  return LONE_SURROGATE.test(text) ? 'must not hold half of a surrogate pair' : null;
}
