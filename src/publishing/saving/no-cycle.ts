import type { Core } from '@strapi/strapi';
import { joinTable } from '../../record/documents/join-table';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import { fieldError } from '../errors/field-error';
import type { Payload } from './payload';

const PARENT: Partial<Record<DocumentKind, string>> = {
  organization: 'parent',
  topic: 'parent',
  event: 'superEvent',
};

/**
 * Refuses a document that would stand, through its parents, below itself. After the write, which any shape of
 * payload may have caused. One lock a tree: two moves that close a circle only together come one after the other.
 */
export async function refuseCycle(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  { documentId, data }: { documentId: string; data: Payload },
): Promise<void> {
  const field = PARENT[kind];
  if (!field || data[field] === undefined) return;
  await transaction.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`dateline:tree:${kind}`]);
  const [cycle] = await rowsOf<{ distance: number }>(transaction, cycleStatement(strapi, kind, field), [
    documentId,
  ]);
  if (!cycle) return;
  const message =
    cycle.distance === 1
      ? `The ${kind} cannot be part of itself.`
      : `The ${kind} would be part of itself: the chosen one is already part of it.`;
  throw fieldError([field], message);
}

// The path ends what a circle elsewhere in the tree, written past the checks, would make endless.
function cycleStatement(strapi: Core.Strapi, kind: DocumentKind, field: string): string {
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const link = joinTable(strapi, uidOf(kind), field);
  const [child, parent] = [`"${link.joinColumn.name}"`, `"${link.inverseJoinColumn.name}"`];
  return `
    WITH RECURSIVE up AS (
      SELECT l.${child} AS start, l.${parent} AS id, ARRAY[l.${parent}] AS path
        FROM "${link.name}" l JOIN "${tableName}" d ON d.id = l.${child} WHERE d.document_id = ?
      UNION ALL
      SELECT up.start, l.${parent}, up.path || l.${parent} FROM up JOIN "${link.name}" l ON l.${child} = up.id
        WHERE up.id <> up.start AND l.${parent} <> ALL(up.path)
    )
    SELECT cardinality(path) AS distance FROM up WHERE id = start LIMIT 1`;
}
