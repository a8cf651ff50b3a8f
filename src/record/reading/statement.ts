/** From SQL with `?` or `:name` bindings, as Knex takes it, to PostgreSQL's own, prepared once for each connection. */
import type { QueryConfig } from 'pg';

interface Prepared {
  /** Undefined where the statement is not kept by the connection. */
  name: string | undefined;
  text: string;
  /** Names of the values in order; a number stands for a `?`. */
  names: (string | number)[];
}

/** Texts that connections keep prepared. What is put together has few shapes; a flood of others is parsed anew. */
const MOST_PREPARED = 400;
const known = new Map<string, Prepared>();

// A `::` is a cast, a quoted text is left alone.
const BINDING = /'(?:[^']|'')*'|::|\?|:([A-Za-z_]\w*)/g;

/** The statement as the driver takes it. A list is handed over as an array of PostgreSQL. */
export function statementOf(
  sql: string,
  bindings: readonly unknown[] | Record<string, unknown> = [],
): QueryConfig<unknown[]> {
  const { name, text, names } = preparedOf(sql);
  const values = names.map((key) => (bindings as Record<string | number, unknown>)[key] ?? null);
  return { ...(name !== undefined && { name }), text, values };
}

function preparedOf(sql: string): Prepared {
  const found = known.get(sql);
  if (found) return found;
  const made = { ...translated(sql), name: known.size < MOST_PREPARED ? `d${known.size}` : undefined };
  if (made.name !== undefined) known.set(sql, made);
  return made;
}

function translated(sql: string): Pick<Prepared, 'text' | 'names'> {
  const names: (string | number)[] = [];
  let positional = 0;
  const text = sql.replace(BINDING, (found, name?: string) => {
    if (found === '?') return `$${names.push(positional++)}`;
    if (name === undefined) return found;
    const place = names.indexOf(name);
    return `$${place < 0 ? names.push(name) : place + 1}`;
  });
  return { text, names };
}
