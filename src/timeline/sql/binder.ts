/** What goes into a statement whose text is put together. */

/** Takes values into a statement, so that its text depends on its form alone and is prepared once. */
export interface Binder {
  /** The name of a value, one for equal values, to be cast where it stands. */
  value(value: string | number | readonly (string | number)[]): string;
  /** A day as an SQL date. */
  day(day: string): string;
  /** A key as an SQL integer. */
  key(key: number): string;
  /** Keys as an SQL array, to compare with `= ANY(...)`. */
  keys(keys: readonly number[]): string;
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
  return {
    value,
    bindings,
    day: (day) => `CAST(${value(day)} AS date)`,
    key: (key) => `CAST(${value(key)} AS int)`,
    keys: (keys) => `CAST(${value(keys)} AS int[])`,
  };
}
