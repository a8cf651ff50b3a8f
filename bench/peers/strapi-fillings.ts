/** From Dateline's content tables to a stock Strapi's: the same tables, but for what Dateline has beyond them. */
import type { Client } from 'pg';
import { dayOf, ON_RECORD } from './content';
import { connected, type Filling } from './databases';

const CONTENT = /^(articles|people|organizations|sources|events|topics|stories|components_shared_)/;
const COMPONENTS = ['quote', 'citation', 'reported-event', 'correction', 'role'];
/** Users of the admin panel are not copied. */
const LEFT_OUT = ['created_by_id', 'updated_by_id'];

/** Every content table of the peer from its counterpart, by the columns that both have. */
export async function strapiFillings(source: string, target: string): Promise<Filling[]> {
  const theirs = await connected(target, columnsOf);
  const ours = await connected(source, columnsOf);
  return [...theirs].flatMap(([table, columns]) => {
    const counterpart = table.replace('components_shared_', 'components_record_');
    const known = ours.get(counterpart);
    if (!CONTENT.test(table) || !known) return [];
    const common = columns.filter((column) => known.includes(column) && !LEFT_OUT.includes(column));
    return [{ table, columns: common, select: selectOf(counterpart, common) }];
  });
}

function selectOf(table: string, columns: string[]): string {
  const values = columns.map((column) => expressionOf(table, column)).join(', ');
  return `SELECT ${values} FROM "${table}"${conditionOf(table)}`;
}

function expressionOf(table: string, column: string): string {
  if (column === 'component_type') return "replace(component_type, 'record.', 'shared.')";
  if (table === 'events' && (column === 'starts_on' || column === 'ends_on')) return dayOf(column);
  return `"${column}"`;
}

function conditionOf(table: string): string {
  const types = COMPONENTS.map((component) => `'record.${component}'`).join(', ');
  if (table.endsWith('_cmps')) return ` WHERE component_type IN (${types})`;
  return /^events_(people|organizations)_lnk$/.test(table) ? ` WHERE event_id IN ${ON_RECORD}` : '';
}

async function columnsOf(client: Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1 ORDER BY 1`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
