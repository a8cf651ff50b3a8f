/** What goes into a statement whose text is put together. */

/** Takes values into a statement. */
export interface Binder {
  /** The name of a value, one for equal values, to be cast where it stands. */
  value(value: string | number | readonly string[]): string;
  /** A day as an SQL date. */
  day(day: string): string;
  readonly bindings: Record<string, unknown>;
}

/** A binder that has taken nothing yet. */
export function newBinder(): Binder {
  const bindings: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const value: Binder['value'] = (given) => {
    const json = JSON.stringify(given);
    const name = names.get(json) ?? `v${names.size}`;
    names.set(json, name);
    bindings[name] = given;
    return `:${name}`;
  };
  return { value, bindings, day: (day) => `CAST(${value(day)} AS date)` };
}

/**
 * Keys as a list for IN. They stand in the text as they are: the planner, which knows the common ones, chooses
 * another way for a key with many events than for one with few.
 */
export function keyList(keys: readonly number[]): string {
  const wrong = keys.find((key) => !Number.isSafeInteger(key));
  if (wrong !== undefined) throw new TypeError(`Not a key: ${wrong}`);
  return keys.length === 0 ? '(NULL)' : `(${keys.join(', ')})`;
}
