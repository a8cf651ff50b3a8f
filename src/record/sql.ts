/** Raw SQL on Strapi's connection. */
import type { Core } from '@strapi/strapi';

/** What runs SQL: the connection or a transaction on it. Bindings are `?` or `:name`; cast with CAST(:name AS ...). */
export interface Raw {
  raw<T>(sql: string, bindings?: readonly unknown[] | Record<string, unknown>): PromiseLike<T>;
}

/** Runs a statement and gives its rows. Strapi leaves jsonb as text: read such a column as `column::json`. */
export async function rowsOf<T>(
  transaction: Raw,
  sql: string,
  bindings: readonly unknown[] | Record<string, unknown> = [],
): Promise<T[]> {
  const { rows } = await transaction.raw<{ rows: T[] }>(sql, bindings);
  return rows;
}

/** Strapi's connection; inside `inTransaction` use what that hands in. */
export function connectionOf(strapi: Core.Strapi): Raw {
  return strapi.db.connection as unknown as Raw;
}

/** Runs work in a transaction, or in the one that is under way. */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (transaction: Raw) => Promise<T>,
): Promise<T> {
  const result = await strapi.db.transaction(({ trx }) => work(trx as unknown as Raw));
  return result as T;
}

/** An SQL expression that gives a timestamptz as ISO 8601 in UTC with milliseconds, as JavaScript writes it. */
export function instantOf(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
