/** Where the fields of a content type are kept, read from Strapi's metadata: no table's name is guessed. */
import type { Core, Schema, UID } from '@strapi/strapi';
import { type JoinTable, joinTableOf } from '../../record/documents/join-table';

interface Attribute {
  type: string;
  columnName?: string;
  relation?: string;
  target?: string;
  joinTable?: { on?: { field?: string }; orderColumnName?: string };
}

/** A field in a column of the record's own row. */
export interface ColumnField {
  shape: 'column';
  name: string;
  column: string;
  type: string;
  default: unknown;
}

/** A field that is a table of links to other documents. */
export interface RelationField {
  shape: 'relation';
  name: string;
  many: boolean;
  target: string;
  table: string;
  owner: string;
  inverse: string;
  order: string | null;
}

/** A field that holds parts: rows of a component's table, linked to the record's. */
export interface ComponentField {
  shape: 'component';
  name: string;
  many: boolean;
  uid: string;
  table: string;
  /** Table that links the record's row to the parts. */
  links: string;
  owner: string;
  inverse: string;
  relations: RelationField[];
  /** Media fields of the component. */
  files: string[];
}

export type Field = ColumnField | RelationField | ComponentField;

export interface Layout {
  uid: string;
  table: string;
  fields: Field[];
  /** Table that links rows to files. */
  fileLinks: string;
}

/** Columns that are Strapi's or the server's, and so no field. */
const NOT_FIELDS = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'onRecord',
]);

/** The layout of a content type. */
export function layoutOf(strapi: Core.Strapi, uid: UID.ContentType): Layout {
  const schema = strapi.contentTypes[uid].attributes as Record<string, Schema.Attribute.AnyAttribute>;
  const fields = Object.entries(schema).flatMap(([name, attribute]) =>
    NOT_FIELDS.has(name) ? [] : [fieldOf(strapi, uid, name, attribute)],
  );
  const files = attributesOf(strapi, 'plugin::upload.file').related;
  const fileLinks = joinTableName(files);
  return { uid, table: strapi.db.metadata.get(uid).tableName, fields, fileLinks };
}

function fieldOf(
  strapi: Core.Strapi,
  uid: string,
  name: string,
  schema: Schema.Attribute.AnyAttribute,
): Field {
  if (schema.type === 'relation') return relationField(strapi, uid, name);
  if (schema.type === 'component') return componentField(strapi, uid, name);
  const column = attributesOf(strapi, uid)[name]?.columnName;
  if (!column) throw new Error(`${uid} keeps ${name} in no column`);
  const initial = 'default' in schema ? schema.default : undefined;
  return { shape: 'column', name, column, type: schema.type, default: initial };
}

function relationField(strapi: Core.Strapi, uid: string, name: string): RelationField {
  const attribute = attributesOf(strapi, uid)[name];
  const table = tableOf(attribute, uid, name);
  return {
    shape: 'relation',
    name,
    many: attribute?.relation !== 'oneToOne',
    target: attribute?.target ?? '',
    table: table.name,
    owner: table.joinColumn.name,
    inverse: table.inverseJoinColumn.name,
    order: attribute?.joinTable?.orderColumnName ?? null,
  };
}

function componentField(strapi: Core.Strapi, uid: string, name: string): ComponentField {
  const attribute = attributesOf(strapi, uid)[name];
  const table = tableOf(attribute, uid, name);
  const component = attribute?.target as UID.Component;
  const parts = Object.entries(
    strapi.components[component]!.attributes as Record<string, Schema.Attribute.AnyAttribute>,
  );
  const ofType = (type: string) => parts.filter(([, part]) => part.type === type).map(([part]) => part);
  return {
    shape: 'component',
    name,
    many: attribute?.relation !== 'oneToOne',
    uid: component,
    table: strapi.db.metadata.get(component).tableName,
    links: table.name,
    owner: table.joinColumn.name,
    inverse: table.inverseJoinColumn.name,
    relations: ofType('relation').map((part) => relationField(strapi, component, part)),
    files: ofType('media'),
  };
}

function tableOf(attribute: Attribute | undefined, uid: string, name: string): JoinTable {
  const table = joinTableOf(attribute);
  if (!table) throw new Error(`${uid} keeps ${name} in no join table`);
  return table;
}

function joinTableName(attribute: Attribute | undefined): string {
  const table = attribute?.joinTable as { name?: string } | undefined;
  if (!table?.name) throw new Error('Files are linked by no table');
  return table.name;
}

function attributesOf(strapi: Core.Strapi, uid: string): Record<string, Attribute> {
  return strapi.db.metadata.get(uid).attributes as unknown as Record<string, Attribute>;
}
