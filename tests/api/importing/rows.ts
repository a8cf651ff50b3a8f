import type { Core } from '@strapi/strapi';
import { connectionOf, rowsOf } from '../../../src/record/sql';

type Row = Record<string, unknown>;

interface Attribute {
  target?: string;
  joinTable?: { name: string; joinColumn?: { name: string }; morphColumn?: unknown };
}

/** Columns in which two documents differ even where they are the same. */
const OWN = ['id', 'document_id', 'entity_id', 'cmp_id', 'created_at', 'updated_at', 'slug'];

/** All rows of a document in Strapi's tables, components and links with them, but what is its own alone. */
export async function rowsOfDocument(strapi: Core.Strapi, uid: string, documentId: string): Promise<unknown> {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows = await read(
    strapi,
    `SELECT row_to_json(t) AS row FROM "${tableName}" t WHERE document_id = ?`,
    [documentId],
  );
  return Promise.all(rows.map((row) => withParts(strapi, uid, row)));
}

async function withParts(strapi: Core.Strapi, uid: string, row: Row): Promise<unknown> {
  const parts: Record<string, unknown> = {};
  const { attributes } = strapi.db.metadata.get(uid) as unknown as { attributes: Record<string, Attribute> };
  for (const [name, { target, joinTable }] of Object.entries(attributes)) {
    const column = joinTable?.joinColumn?.name;
    if (!joinTable || !column || joinTable.morphColumn) continue;
    const isComponent = joinTable.name.endsWith('_cmps');
    const links = await read(
      strapi,
      `SELECT row_to_json(l) AS row FROM "${joinTable.name}" l WHERE "${column}" = ?${isComponent ? ` AND field = '${name}'` : ''} ORDER BY id`,
      [row.id],
    );
    const inner = isComponent
      ? await Promise.all(
          links.map(async ({ cmp_id }) => {
            const table = strapi.db.metadata.get(target!).tableName;
            const [component] = await read(
              strapi,
              `SELECT row_to_json(c) AS row FROM "${table}" c WHERE id = ?`,
              [cmp_id],
            );
            return withParts(strapi, target!, component!);
          }),
        )
      : [];
    parts[name] = { links: links.map((link) => shared(link, column)), inner };
  }
  return { row: shared(row), parts };
}

function shared(row: Row, ...also: string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => ![...OWN, ...also].includes(name)));
}

async function read(strapi: Core.Strapi, sql: string, bindings: unknown[]): Promise<Row[]> {
  const rows = await rowsOf<{ row: Row }>(connectionOf(strapi), sql, bindings);
  return rows.map(({ row }) => row);
}
