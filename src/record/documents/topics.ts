/** The tree of topics. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../kinds';
import { type Raw, rowsOf } from '../sql';
import { joinTable } from './join-table';

/** A tree deeper than this holds a circle that was written past the checks. */
const DEEPEST = 32;

/** The broader topics of each topic, nearest first, by documentId. One statement. */
export async function broaderTopicsOf(
  strapi: Core.Strapi,
  transaction: Raw,
  topics: string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (topics.length === 0) return found;
  const { tableName } = strapi.db.metadata.get(uidOf('topic'));
  const link = joinTable(strapi, uidOf('topic'), 'parent');
  const rows = await rowsOf<{ topic: string; broader: string }>(
    transaction,
    `WITH RECURSIVE up AS (
       SELECT t.document_id AS topic, t.id, 0 AS depth FROM "${tableName}" t WHERE t.document_id = ANY(?::text[])
       UNION ALL
       SELECT up.topic, l."${link.inverseJoinColumn.name}", depth + 1 FROM up
       JOIN "${link.name}" l ON l."${link.joinColumn.name}" = up.id WHERE depth < ${DEEPEST}
     )
     SELECT up.topic, b.document_id AS broader FROM up JOIN "${tableName}" b ON b.id = up.id
     WHERE depth > 0 ORDER BY up.topic, depth`,
    [topics],
  );
  for (const { topic, broader } of rows) found.set(topic, [...(found.get(topic) ?? []), broader]);
  return found;
}
