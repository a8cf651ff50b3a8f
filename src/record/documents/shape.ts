/** Reads documents with all their parts as JSON in one statement, whatever the number of documents. */
import type { Core, UID } from '@strapi/strapi';
import { type Raw, rowsOf } from '../sql';
import type { JoinTable } from './join-table';

/** Which parts of a document to read. Relations and components come in their order. */
export interface Shape {
  fields: readonly string[];
  relations?: Readonly<Record<string, Shape>>;
  components?: Readonly<Record<string, Shape>>;
  /** Single media fields: read as the id of their file. */
  media?: readonly string[];
}

interface OrderedJoinTable extends JoinTable {
  on?: { field?: string };
  orderColumnName?: string;
}

interface Attribute {
  type: string;
  columnName?: string;
  relation?: string;
  target?: string;
  joinTable?: OrderedJoinTable;
}

type Metadata = Core.Strapi['db']['metadata'];

/**
 * An SQL expression that gives the row under `alias` as a jsonb object. Table and column names are read from
 * Strapi's metadata, because it shortens the long ones.
 */
export function jsonOf(metadata: Metadata, uid: string, shape: Shape, alias: string): string {
  const { attributes } = metadata.get(uid) as unknown as { attributes: Record<string, Attribute> };
  const attribute = (name: string): Attribute => {
    const found = attributes[name];
    if (!found) throw new Error(`${uid} has no attribute ${name}`);
    return found;
  };
  const nested = { ...shape.relations, ...shape.components };
  const pairs = [
    ...shape.fields.map((name) => [name, column(attribute(name), alias)]),
    ...Object.entries(nested).map(([name, inner]) => [name, joined(metadata, attribute(name), inner, alias)]),
    ...(shape.media ?? []).map((name) => [name, fileOf(metadata, uid, name, alias)]),
  ];
  return `jsonb_build_object(${pairs.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
}

function column({ type, columnName }: Attribute, alias: string): string {
  const sql = `${alias}."${columnName}"`;
  // Strapi keeps instants without a zone, in UTC (config/database.ts).
  return type === 'datetime' ? `${sql} AT TIME ZONE 'UTC'` : sql;
}

function joined(
  metadata: Metadata,
  { relation, target, joinTable }: Attribute,
  shape: Shape,
  parent: string,
): string {
  if (!joinTable || !target) throw new Error(`No join table behind ${parent}`);
  const [link, row] = [`${parent}l`, `${parent}r`];
  const inner = jsonOf(metadata, target, shape, row);
  const from = `FROM "${joinTable.name}" ${link}
    JOIN "${metadata.get(target).tableName}" ${row} ON ${row}.id = ${link}."${joinTable.inverseJoinColumn.name}"
    WHERE ${link}."${joinTable.joinColumn.name}" = ${parent}.id${joinTable.on?.field ? ` AND ${link}.field = '${joinTable.on.field}'` : ''}`;
  if (relation === 'oneToOne') return `(SELECT ${inner} ${from} ORDER BY ${sorted(`${link}.id`)} LIMIT 1)`;
  const order = joinTable.orderColumnName
    ? `${sorted(`${link}."${joinTable.orderColumnName}"`)}, ${link}.id`
    : sorted(`${link}.id`);
  return `(SELECT coalesce(jsonb_agg(${inner} ORDER BY ${order}), '[]') ${from})`;
}

function fileOf(metadata: Metadata, uid: string, field: string, alias: string): string {
  const { related } = metadata.get('plugin::upload.file').attributes as unknown as { related: Attribute };
  return `(SELECT m.file_id FROM "${related.joinTable?.name}" m WHERE m.related_id = ${alias}.id
    AND m.related_type = '${uid}' AND m.field = '${field}' ORDER BY ${sorted('m."order"')} LIMIT 1)`;
}

/**
 * A column to order the few rows of one parent by, so that no index has that order: on connections that shun sorting
 * (src/record/reading/pool.ts), one in that order would be walked from its beginning, whatever its length.
 */
function sorted(column: string): string {
  return `${column} + 0`;
}

/** Which version of a document to read. Types without drafts have one row: `only`. */
export type Version = 'published' | 'draft' | 'only';

const VERSION: Record<Version, string> = {
  published: 'WHERE d.published_at IS NOT NULL',
  draft: 'WHERE d.published_at IS NULL',
  only: '',
};

/**
 * Reads documents of one type. Ids without such a version are left out; the order is that of the ids.
 *
 * @param transaction knex or a transaction of it
 */
export async function readDocuments<T>(
  strapi: Core.Strapi,
  transaction: Raw,
  { uid, shape, ids, version }: { uid: UID.ContentType; shape: Shape; ids: string[]; version: Version },
): Promise<T[]> {
  if (ids.length === 0) return [];
  const { metadata } = strapi.db;
  const rows = await rowsOf<{ document: string }>(
    transaction,
    `SELECT ${jsonOf(metadata, uid, shape, 'd')} ::text AS document
     FROM unnest(?::text[]) WITH ORDINALITY AS asked(id, position)
     JOIN "${metadata.get(uid).tableName}" d ON d.document_id = asked.id
     ${VERSION[version]}
     ORDER BY asked.position`,
    [ids],
  );
  return rows.map(({ document }) => JSON.parse(document) as T);
}
