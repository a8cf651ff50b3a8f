/** Sources of the archive by their names, and by whom they stand for. Confidential ones are never among them. */
import type { Core } from '@strapi/strapi';
import { folded } from '../publishing/indexes';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { plainWords } from './key';
import type { RowsByKind } from './known-records';
import type { RecordReference } from './suggested';

export interface KnownSources {
  named(name: string): RecordReference | null;
  /** That which stands for a person or an organization. */
  of(kind: 'person' | 'organization', row: number): RecordReference | null;
}

/** Namesakes of a source that are looked at. */
const NAMESAKES = 5;

interface Row {
  via: 'name' | 'person' | 'organization';
  holder: number | null;
  id: number;
  documentId: string;
  name: string;
}

/** One statement. */
export async function knownSources(
  strapi: Core.Strapi,
  reading: Raw,
  names: readonly string[],
  holders: RowsByKind,
  only: (sources: RecordReference[]) => Promise<RecordReference[]>,
): Promise<KnownSources> {
  const table = strapi.db.metadata.get(uidOf('source')).tableName;
  const columns = `s.id, s.document_id AS "documentId", s.name`;
  const isOpen = 'NOT coalesce(s.confidential, false)';
  const through = (kind: 'person' | 'organization') => {
    const link = joinTable(strapi, uidOf('source'), kind);
    return `SELECT '${kind}' AS via, holder.row AS holder, near.* FROM unnest(CAST(:${kind} AS int[])) AS holder(row)
      CROSS JOIN LATERAL (SELECT ${columns} FROM "${link.name}" l JOIN "${table}" s ON s.id = l."${link.joinColumn.name}"
        WHERE l."${link.inverseJoinColumn.name}" = holder.row AND ${isOpen} ORDER BY s.id LIMIT ${NAMESAKES}) AS near`;
  };
  const rows =
    names.length + holders.person.length + holders.organization.length === 0
      ? []
      : await rowsOf<Row>(
          reading,
          `SELECT 'name' AS via, NULL AS holder, near.* FROM unnest(CAST(:names AS text[])) AS asked(name)
             CROSS JOIN LATERAL (SELECT ${columns} FROM "${table}" s
               WHERE ${folded('s.name')} = ${folded('asked.name')} AND ${isOpen} ORDER BY s.id LIMIT ${NAMESAKES}) AS near
           UNION ALL ${through('person')} UNION ALL ${through('organization')}`,
          { names: [...names], person: [...holders.person], organization: [...holders.organization] },
        );
  const asReference = ({ documentId, id, name }: Row): RecordReference => ({
    ...{ kind: 'source', documentId, id, label: name },
  });
  const shown = new Set((await only(rows.map(asReference))).map(({ documentId }) => documentId));
  const byName = new Map<string, RecordReference>();
  const byHolder = new Map<string, RecordReference>();
  for (const row of rows.filter(({ documentId }) => shown.has(documentId)).reverse()) {
    if (row.via === 'name') byName.set(plainWords(row.name), asReference(row));
    else byHolder.set(`${row.via} ${row.holder}`, asReference(row));
  }
  return {
    named: (name) => byName.get(plainWords(name)) ?? null,
    of: (kind, row) => byHolder.get(`${kind} ${row}`) ?? null,
  };
}
