/** Records of the archive by what they are called. */
import type { Core } from '@strapi/strapi';
import { folded } from '../../../publishing/indexes';
import { joinTable } from '../../../record/documents/join-table';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import type { Target } from '../fields/article';

export type Named = 'person' | 'organization';

/** By name: the one record that bears it, or `several`. Names that nobody bears are left out. */
export type FoundNames = ReadonlyMap<string, Target | 'several'>;

/**
 * Who is called exactly so (the folded name finds it in an index): by name or another one, weak aliases aside; organizations by their abbreviation, too. One
 * statement.
 */
export async function findNamed(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: Named,
  names: readonly string[],
): Promise<FoundNames> {
  if (names.length === 0) return new Map();
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  const others = joinTable(strapi, uidOf(kind), 'otherNames');
  const abbreviations =
    kind === 'organization'
      ? `UNION SELECT id, document_id FROM "${tableName}" WHERE abbreviation = asked.name`
      : '';
  const rows = await rowsOf<Target & { name: string; count: string }>(
    transaction,
    `SELECT asked.name, min(found.id) AS id, min(found.document_id) AS "documentId", count(*) AS count
     FROM unnest(CAST(:names AS text[])) AS asked(name) CROSS JOIN LATERAL (
       SELECT id, document_id FROM "${tableName}" WHERE name = asked.name
       UNION
       SELECT d.id, d.document_id FROM "${otherNames(strapi)}" o
         JOIN "${others.name}" l ON l."${others.inverseJoinColumn.name}" = o.id AND l.field = 'otherNames'
         JOIN "${tableName}" d ON d.id = l."${others.joinColumn.name}"
         WHERE ${folded('o.name')} = ${folded('asked.name')} AND o.name = asked.name AND o.kind <> 'weak alias'
       ${abbreviations}
     ) AS found GROUP BY asked.name`,
    { names: [...names] },
  );
  return new Map(
    rows.map(({ name, count, id, documentId }) => [
      name,
      Number(count) === 1 ? { id, documentId } : ('several' as const),
    ]),
  );
}

function otherNames(strapi: Core.Strapi): string {
  return strapi.db.metadata.get('record.other-name').tableName;
}
