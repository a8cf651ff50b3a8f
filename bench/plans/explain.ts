/** The plans of the statements behind a request, as the server's own connections make them. */
import type { Core } from '@strapi/strapi';
import { readingPool } from '../../src/record/reading/pool';
import { statementOf } from '../../src/record/reading/statement';

/** A statement that was sent. */
export interface Sent {
  sql: string;
  bindings: readonly unknown[] | Record<string, unknown>;
}

/** Runs something and notes each statement on the reading connections. */
export async function sentBy(strapi: Core.Strapi, run: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const note = ({ sql, bindings }: Sent) => {
    // Strapi's own connection tells its statements with numbered parameters.
    if (/^\s*(WITH|SELECT)\b/i.test(sql) && !/\$1\b/.test(sql)) sent.push({ sql, bindings });
  };
  strapi.db.connection.on('query', note);
  try {
    await run();
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
  return sent;
}

/** `EXPLAIN (ANALYZE, BUFFERS)` of a statement with the plan that is prepared for it. */
export async function explain(
  strapi: Core.Strapi,
  { sql, bindings }: Sent,
  format: 'TEXT' | 'JSON',
): Promise<string> {
  const { text, values = [] } = statementOf(sql, bindings);
  const client = await readingPool(strapi).connect();
  try {
    await client.query(`PREPARE explained AS ${text}`);
    const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
    // Twice, so that the pages are in memory as they are for hot statements.
    const statement = `EXPLAIN (ANALYZE, BUFFERS, FORMAT ${format}) EXECUTE explained${given}`;
    await client.query(statement);
    const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(statement);
    const lines = rows.map((row) => row['QUERY PLAN']);
    return format === 'TEXT' ? lines.join('\n') : JSON.stringify(lines[0]);
  } finally {
    await client.query('DEALLOCATE ALL');
    client.release(true);
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return quoted(`{${value.map(element).join(',')}}`);
  return quoted(String(value));
}

function element(value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `"${value.replace(/[\\"]/g, '\\$&')}"` : String(value);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
