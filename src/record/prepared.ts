/** Statements of a projection, planned once for each connection: to plan them takes longer than to run them. */
import { createHash } from 'node:crypto';
import type { Raw } from './sql';

/** What Knex's `raw` answers: options are handed to the driver, whose `name` makes a statement a prepared one. */
interface KnexStatement<T> extends PromiseLike<T> {
  options(options: { name: string }): PromiseLike<T>;
}

const names = new Map<string, string>();

/**
 * The same transaction of Knex, its statements prepared. For statements that are few and always the same: a text that
 * is put together anew for each use would stay with the connection for nothing.
 */
export function prepared(transaction: Raw): Raw {
  return {
    raw: <T>(sql: string, bindings?: Parameters<Raw['raw']>[1]) => {
      const statement = transaction.raw<T>(sql, bindings) as KnexStatement<T>;
      return statement.options({ name: nameOf(sql) });
    },
  };
}

function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `record_${createHash('sha1').update(sql).digest('base64url').slice(0, 16)}`;
  names.set(sql, name);
  return name;
}
