/** The words in which the tables of fields are written. */
import { issue, type Rule } from './issue';
import { isRecord, unstorable } from './storable';

// Each entry of a list costs a check here and rows in the database.
const LONGEST_LIST = 1000;

/** Rules by field, and what must hold between fields. */
export interface Fields {
  fields: Record<string, Rule>;
  between?: Rule[];
}

/** The value passes a check that answers with what is wrong, a clause "must be ...", or null. */
export function is(fault: (value: unknown) => string | null): Rule {
  return function* (value, path) {
    const clause = isAbsent(value) ? null : fault(value);
    if (clause) yield issue(path, value, clause);
  };
}

/** Text whose length without the white space around it is between the two. */
export function text(shortest: number, longest: number): Rule {
  return is((value) => {
    const length = typeof value === 'string' ? value.trim().length : -1;
    return length >= shortest && length <= longest
      ? null
      : `must be text of ${shortest} to ${longest} characters`;
  });
}

/** A list of values that pass the rule. */
export function listOf(rule: Rule): Rule {
  return function* (value, path) {
    if (isAbsent(value)) return;
    if (!Array.isArray(value)) return yield issue(path, value, 'must be a list');
    if (value.length > LONGEST_LIST)
      return yield issue(path, value, `must hold at most ${LONGEST_LIST} entries`);
    for (const [index, entry] of value.entries()) {
      const place = [...path, index];
      if (isAbsent(entry)) yield issue(place, entry, 'must not be empty');
      yield* rule(entry, place);
    }
  };
}

/** The list names nothing twice. */
export const withoutRepeats: Rule = function* (value, path) {
  if (!Array.isArray(value)) return;
  const seen = new Set<unknown>();
  for (const [index, entry] of value.entries()) {
    if (seen.has(entry)) yield issue([...path, index], entry, 'must not be named twice');
    seen.add(entry);
  }
};

/** The object has a value in each of these fields. */
export function has(...names: string[]): Rule {
  return function* (value, path) {
    if (!isRecord(value)) return;
    for (const name of names) {
      if (isAbsent(value[name])) yield issue([...path, name], value[name], 'must be given');
    }
  };
}

/** Several rules for one value. */
export function all(...rules: Rule[]): Rule {
  return function* (value, path) {
    for (const rule of rules) yield* rule(value, path);
  };
}

/** An object whose fields pass their rules; fields that no rule names are not looked at. */
export function part({ fields, between = [] }: Fields): Rule {
  return function* (value, path) {
    if (isAbsent(value)) return;
    if (!isRecord(value)) return yield issue(path, value, 'must be an object');
    for (const [name, rule] of Object.entries(fields)) {
      if (Object.hasOwn(value, name)) yield* rule(value[name], [...path, name]);
    }
    for (const rule of between) yield* rule(value, path);
  };
}

/** A JSON field: a value, or the text of one, which Strapi and its JSON editor take as well. */
export function json(rule: Rule): Rule {
  return function* (value, path) {
    if (typeof value !== 'string') return yield* rule(value, path);
    const parsed = parse(value);
    if (parsed === undefined) return yield issue(path, value, 'must be JSON');
    const faults = [...unstorable(parsed, path)];
    yield* faults.length > 0 ? faults : rule(parsed, path);
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
