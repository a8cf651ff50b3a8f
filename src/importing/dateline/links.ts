/** Links documents to what came after them: their own type, or each other's in a ring. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Line } from '../../exporting/format/lines';
import { POINTERS } from '../../exporting/format/pointers';
import { joinTable } from '../../record/documents/join-table';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { inTransaction, type Raw, rowsOf } from '../../record/sql';
import { insertRows } from '../drafts/rows/insert-documents';
import { ImportRefusal } from '../refusal';
import { rowsById } from './documents';

interface Linking {
  folder: string;
  kind: DocumentKind;
  lines: readonly Line[];
  field: string;
}

/** Writes the links of one field, where they are not there. @throws ImportRefusal where others are */
export function writeLinks(strapi: Core.Strapi, linking: Linking): Promise<void> {
  return inTransaction(strapi, async (transaction) => {
    const { kind, lines, field } = linking;
    const wanted = lines.map((line) => ({ line, targets: targetsOf(line, field) }));
    const owners = await rowsById(
      strapi,
      transaction,
      kind,
      lines.map(({ documentId }) => documentId),
    );
    const targets = await versionsById(
      strapi,
      transaction,
      POINTERS[kind][field]!,
      wanted.flatMap((one) => one.targets),
    );
    const there = await linksOf(strapi, transaction, kind, field, [...owners.values()]);
    const rows = wanted.flatMap(({ line, targets: ids }) => {
      const owner = owners.get(line.documentId)!;
      const links = ids.flatMap((id) => targets.get(id)!);
      const found = there.get(owner);
      if (found && !isDeepStrictEqual(found, links)) throw otherwise(linking, line);
      return found ? [] : links.map((target, position) => ({ owner, target, position }));
    });
    await insertLinks(strapi, transaction, kind, field, rows);
  });
}

function targetsOf(line: Line, field: string): string[] {
  const value = (line as Readonly<Record<string, unknown>>)[field];
  return ([value].flat() as ({ documentId: string } | null)[]).flatMap((one) => one?.documentId ?? []);
}

/** The rows of documents: of an article its draft and its published version, both of which Strapi links. */
async function versionsById(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<Map<string, number[]>> {
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const rows = await rowsOf<{ id: number; documentId: string }>(
    transaction,
    `SELECT id, document_id AS "documentId" FROM "${tableName}" WHERE document_id = ANY(CAST(:ids AS text[]))
     ORDER BY published_at NULLS FIRST, id`,
    { ids: [...ids] },
  );
  return grouped(rows.map(({ documentId, id }) => [documentId, id]));
}

interface Table {
  name: string;
  owner: string;
  target: string;
  order: string | undefined;
}

function tableOf(strapi: Core.Strapi, kind: DocumentKind, field: string): Table {
  const { name, joinColumn, inverseJoinColumn } = joinTable(strapi, uidOf(kind), field);
  const attribute = strapi.db.metadata.get(uidOf(kind)).attributes[field] as unknown as {
    joinTable: { orderColumnName?: string };
  };
  return {
    ...{ name, owner: joinColumn.name, target: inverseJoinColumn.name },
    order: attribute.joinTable.orderColumnName,
  };
}

/** Rows that are linked to, in their order, by the row that links. One statement. */
async function linksOf(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  field: string,
  owners: number[],
): Promise<Map<number, number[]>> {
  const { name, owner, target, order } = tableOf(strapi, kind, field);
  const rows = await rowsOf<{ owner: number; target: number }>(
    transaction,
    `SELECT "${owner}" AS owner, "${target}" AS target FROM "${name}" WHERE "${owner}" = ANY(CAST(:owners AS int[]))
     ORDER BY ${order ? `"${order}", ` : ''}id`,
    { owners },
  );
  return grouped(rows.map((row) => [row.owner, row.target]));
}

function grouped<K>(pairs: readonly (readonly [K, number])[]): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

async function insertLinks(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  field: string,
  links: readonly { owner: number; target: number; position: number }[],
): Promise<void> {
  if (links.length === 0) return;
  const { name, owner, target, order } = tableOf(strapi, kind, field);
  const rows = await rowsOf<{ id: number }>(
    transaction,
    `SELECT nextval(pg_get_serial_sequence(format('%I', CAST(:name AS text)), 'id'))::integer AS id
     FROM generate_series(1, CAST(:count AS integer))`,
    { name, count: links.length },
  );
  await insertRows(
    transaction,
    name,
    links.map((link, index) => ({
      ...{ id: rows[index]!.id, [owner]: link.owner, [target]: link.target },
      ...(order && { [order]: link.position + 1 }),
    })),
  );
}

function otherwise({ folder, kind, field }: Linking, { documentId }: Line): ImportRefusal {
  return new ImportRefusal({
    code: 'not-empty',
    file: folder,
    reason: `is refused: the ${kind} ${documentId} in the database has another ${field}`,
    fix: 'Import it into an empty database',
  });
}
