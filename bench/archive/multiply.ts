/**
 * Makes a large archive of a smaller one: each article and event again and again under other ids, on the same days, with
 * the same people, organizations, sources, topics and words. PostgreSQL does it alone, by one statement a table.
 */
import type { Client } from 'pg';
import type { OnProgress } from './generate';

/** Tables of the record whose rows belong to articles and events, with the columns that hold keys of these. */
const RECORD: Record<string, { shifted: string[]; renamed?: string[]; where?: string }> = {
  record_key: { shifted: ['id'], renamed: ['name'], where: `kind IN ('article', 'event')` },
  record_article: { shifted: ['id'], renamed: ['document_id', 'slug'] },
  record_posting: { shifted: ['article', 'key'] },
  record_report: { shifted: ['article', 'event'] },
  record_quote: { shifted: ['article'] },
  record_citation: { shifted: ['article'] },
  record_entity: { shifted: ['id', 'parent'], renamed: ['document_id', 'slug'], where: `kind = 'event'` },
  record_event: { shifted: ['id'], renamed: ['document_id'] },
  record_moment: { shifted: ['key', 'event'], renamed: ['document_id'] },
  record_text: { shifted: ['id'], where: `kind IN ('article', 'event')` },
  record_name: { shifted: ['entity'], where: `kind = 'event'` },
};

/** Content tables whose rows belong to articles and events. */
const CONTENT = /^(articles|events)(_|$)|^components_record_(reported_events|quotes|citations)(_|$)/;

/** Columns that may hold a key of another kind, which then stays as it is. */
const MIXED = /^(key|parent)$/;

/**
 * @param factor how many times there shall be each article and event
 * @param client one that runs no triggers
 */
export async function multiply(client: Client, factor: number, onProgress: OnProgress): Promise<void> {
  const shift = await shiftOf(client);
  await client.query(`CREATE TEMP TABLE own AS SELECT id FROM record_key WHERE kind IN ('article', 'event')`);
  await client.query('CREATE UNIQUE INDEX ON own (id); ANALYZE own');
  const statements = [...(await recordStatements(client)), ...(await contentStatements(client)), SLUGS];
  for (const [index, statement] of statements.entries()) {
    onProgress(`multiplying, table ${index + 1} of ${statements.length}`);
    await client.query(statement(shift, factor));
  }
}

type Statement = (shift: number, factor: number) => string;

const COPIES = (factor: number) => `generate_series(1, ${factor - 1}) AS copy(n)`;

async function shiftOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ highest: number }>(
    `SELECT greatest((SELECT max(id) FROM record_key), (SELECT max(id) FROM articles_people_lnk),
       (SELECT max(id) FROM articles_cmps), (SELECT max(id) FROM articles_organizations_lnk)) AS highest`,
  );
  return rows[0]!.highest + 1;
}

async function recordStatements(client: Client): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const [table, { shifted, renamed = [], where = 'true' }] of Object.entries(RECORD)) {
    const columns = await columnsOf(client, table);
    const expression = (column: string) => (shift: number) => {
      if (column === 'signal_keys') return SIGNAL_KEYS(shift);
      if (MIXED.test(column) && shifted.includes(column))
        return `t.${column} + CASE WHEN EXISTS (SELECT 1 FROM own WHERE own.id = t.${column}) THEN n * ${shift} ELSE 0 END`;
      if (shifted.includes(column)) return `t.${column} + n * ${shift}`;
      if (renamed.includes(column)) return `t.${column} || 'x' || n`;
      return `t."${column}"`;
    };
    statements.push(
      (
        shift,
        factor,
      ) => `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) OVERRIDING SYSTEM VALUE
      SELECT ${columns.map((column) => expression(column)(shift)).join(', ')} FROM ${table} t, ${COPIES(factor)} WHERE ${where}`,
    );
  }
  return statements;
}

const SIGNAL_KEYS = (shift: number) => `ARRAY(
  SELECT key + CASE WHEN substr(t.signal_kinds, CAST(position AS int), 1) = 'e' THEN n * ${shift} ELSE 0 END
  FROM unnest(t.signal_keys) WITH ORDINALITY AS s(key, position) ORDER BY position)`;

/** Ids and references to other rows that are multiplied are shifted; foreign keys tell which these are. */
async function contentStatements(client: Client): Promise<Statement[]> {
  const { rows } = await client.query<{ table: string; column: string; target: string | null }>(
    `SELECT c.relname AS table, a.attname AS column, f.relname AS target
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f' AND k.conkey = ARRAY[a.attnum]
     LEFT JOIN pg_class f ON f.oid = k.confrelid
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname, a.attnum`,
  );
  const tables = [...new Set(rows.map(({ table }) => table))].filter((table) => CONTENT.test(table));
  return tables.map((table) => {
    const columns = rows.filter((row) => row.table === table);
    const isShifted = ({ column, target }: (typeof columns)[number]) =>
      column === 'id' || column === 'cmp_id' || (target !== null && CONTENT.test(target));
    const expression = (row: (typeof columns)[number]) => (shift: number) => {
      if (isShifted(row)) return `t."${row.column}" + n * ${shift}`;
      if (row.column === 'document_id' || row.column === 'slug') return `t.${row.column} || 'x' || n`;
      return `t."${row.column}"`;
    };
    return (shift: number, factor: number) =>
      `INSERT INTO "${table}" (${columns.map(({ column }) => `"${column}"`).join(', ')})
       SELECT ${columns.map((row) => expression(row)(shift)).join(', ')} FROM "${table}" t, ${COPIES(factor)}`;
  });
}

const SLUGS: Statement = (_, factor) =>
  `INSERT INTO slugs (type, slug, document_id, held, was_public)
   SELECT type, slug || 'x' || n, document_id || 'x' || n, held, was_public FROM slugs, ${COPIES(factor)}
   WHERE type IN ('article', 'event')`;

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
       AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}
