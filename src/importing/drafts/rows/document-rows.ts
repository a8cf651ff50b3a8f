/**
 * From a document to rows of Strapi's tables, by Strapi's own metadata: the way back of src/record/documents/shape.ts.
 * Pure: where rows go and where their ids come from is the caller's.
 */
import type { Core } from '@strapi/strapi';
import { type JoinTable, joinTableOf } from '../../../record/documents/join-table';

type Metadata = Core.Strapi['db']['metadata'];

/** A value of a column: arrays are PostgreSQL arrays or JSON, other objects JSON. */
export type Value = string | number | boolean | null | undefined | readonly unknown[] | object;
export type Row = Readonly<Record<string, Value>>;

/** Fields by name: relations and components as objects or lists of them, files by their id. */
export type DocumentFields = Readonly<Record<string, unknown>>;

/** What takes the rows. */
export interface RowSink {
  put(table: string, row: Row): void;
  nextId(table: string): number;
  /** The id of the row that a relation's object means. */
  rowOf(reference: DocumentFields): number;
}

interface Attribute {
  type: string;
  columnName?: string;
  relation?: string;
  target?: string;
  morphBy?: string;
  /** A value, or a function that makes one. */
  default?: unknown;
}

interface Link extends JoinTable {
  orderColumnName?: string;
}

const FILE = 'plugin::upload.file';

/**
 * Puts the row of a document, its components and its links. Fields that it does not have get their defaults.
 *
 * @param id of its row
 * @param extra columns that no field of the document has, such as `published_at`
 */
export function putDocument(
  metadata: Metadata,
  sink: RowSink,
  uid: string,
  { document, id, extra = {} }: { document: DocumentFields; id: number; extra?: Row },
): void {
  const { tableName, attributes } = metadata.get(uid);
  const row: Record<string, Value> = { id };
  for (const [name, attribute] of Object.entries(attributes as unknown as Record<string, Attribute>)) {
    const value = document[name];
    const link = joinTableOf(attribute) as Link | null;
    if (link?.name.endsWith('_cmps')) putComponents(metadata, sink, { link, name, attribute, id, value });
    else if (link) putLinks(sink, link, id, value);
    else if (attribute.target === FILE && attribute.morphBy)
      putFile(metadata, sink, { uid, name, id, value });
    else if (attribute.columnName && name !== 'id') {
      const stored = value === undefined ? defaultOf(attribute) : value;
      if (stored !== undefined) row[attribute.columnName] = stored as Value;
    }
  }
  sink.put(tableName, { ...row, ...extra });
}

function putComponents(
  metadata: Metadata,
  sink: RowSink,
  {
    link,
    name,
    attribute,
    id,
    value,
  }: { link: Link; name: string; attribute: Attribute; id: number; value: unknown },
): void {
  const target = attribute.target!;
  for (const [position, component] of listed(value).entries()) {
    const component_id = sink.nextId(metadata.get(target).tableName);
    putDocument(metadata, sink, target, { document: component, id: component_id });
    sink.put(link.name, {
      ...{ id: sink.nextId(link.name), entity_id: id, cmp_id: component_id },
      ...{ component_type: target, field: name },
      // Strapi counts those of a list alone.
      order: attribute.relation === 'oneToOne' ? null : position + 1,
    });
  }
}

function putLinks(sink: RowSink, link: Link, owner: number, value: unknown): void {
  for (const [position, reference] of listed(value).entries()) {
    const row: Record<string, Value> = { id: sink.nextId(link.name) };
    row[link.joinColumn.name] = owner;
    row[link.inverseJoinColumn.name] = sink.rowOf(reference);
    if (link.orderColumnName) row[link.orderColumnName] = position + 1;
    sink.put(link.name, row);
  }
}

function putFile(
  metadata: Metadata,
  sink: RowSink,
  { uid, name, id, value }: { uid: string; name: string; id: number; value: unknown },
): void {
  if (typeof value !== 'number') return;
  const { joinTable } = metadata.get(FILE).attributes.related as unknown as { joinTable: { name: string } };
  sink.put(joinTable.name, {
    ...{ id: sink.nextId(joinTable.name), file_id: value, related_id: id },
    ...{ related_type: uid, field: name, order: 1 },
  });
}

function defaultOf({ default: given }: Attribute): unknown {
  return typeof given === 'function' ? (given as () => unknown)() : given;
}

function listed(value: unknown): DocumentFields[] {
  return [value].flat().filter((one): one is DocumentFields => typeof one === 'object' && one !== null);
}
