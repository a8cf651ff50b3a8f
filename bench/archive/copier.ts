/** Fills tables by COPY, several tables at once over a few connections. */
import { once } from 'node:events';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value of a column: arrays are PostgreSQL arrays, other objects JSON. */
export type Value = string | number | boolean | null | undefined | readonly (string | number)[] | object;

const FLUSH_AT = 4 * 1024 * 1024;

interface Pending {
  columns: string;
  lines: string[];
  size: number;
}

/** Collects rows of many tables and sends each table's in portions. */
export class Copier {
  private readonly pending = new Map<string, Pending>();
  private readonly busy = new Map<Client, Promise<void>>();

  private constructor(private readonly clients: readonly Client[]) {}

  /** @param connections how many portions may be under way at once */
  static async open(url: string, connections: number): Promise<Copier> {
    const clients = Array.from({ length: connections }, () => new Client({ connectionString: url }));
    for (const client of clients) {
      await client.connect();
      // No triggers and no checks of foreign keys: what is loaded is whole.
      await client.query(
        "SET session_replication_role = replica; SET synchronous_commit = off; SET timezone = 'UTC'",
      );
    }
    return new Copier(clients);
  }

  /** Takes a row; each row of a table has the same columns. */
  add(table: string, row: Readonly<Record<string, Value>>): void {
    const pending = this.pending.get(table) ?? { columns: columnsOf(row), lines: [], size: 0 };
    const line = Object.values(row).map(encoded).join('\t');
    pending.lines.push(line);
    pending.size += line.length;
    this.pending.set(table, pending);
  }

  /** Sends what has grown large. Call it now and then: it waits while all connections are busy. */
  async drain(): Promise<void> {
    for (const [table, { size }] of this.pending) if (size > FLUSH_AT) await this.send(table);
  }

  /** Sends the rest and closes the connections. */
  async close(): Promise<void> {
    for (const table of [...this.pending.keys()]) await this.send(table);
    await Promise.all(this.busy.values());
    for (const client of this.clients) await client.end();
  }

  private async send(table: string): Promise<void> {
    const { columns, lines } = this.pending.get(table)!;
    this.pending.delete(table);
    const client = await this.idle();
    this.busy.set(
      client,
      copy(client, `COPY "${table}" (${columns}) FROM STDIN`, lines).finally(() => this.busy.delete(client)),
    );
  }

  private async idle(): Promise<Client> {
    for (;;) {
      const free = this.clients.find((client) => !this.busy.has(client));
      if (free) return free;
      await Promise.race(this.busy.values());
    }
  }
}

async function copy(client: Client, sql: string, lines: string[]): Promise<void> {
  const stream = client.query(copyFrom(sql));
  stream.end(`${lines.join('\n')}\n`);
  await once(stream, 'finish');
}

function columnsOf(row: object): string {
  return Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ');
}

function encoded(value: Value): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'string') return escaped(value);
  return escaped(isPlain(value) ? `{${value.map(element).join(',')}}` : JSON.stringify(value));
}

/** JSON arrays of the content tables hold objects; arrays of numbers and texts are PostgreSQL's own. */
function isPlain(value: object): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((one) => typeof one !== 'object');
}

function element(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

const SPECIAL: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => SPECIAL[character]!) : text;
}
