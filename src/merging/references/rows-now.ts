/** The rows from which documents link by now, each with the row under which its links were noted by a merge. */
import type { Place } from '../../record/documents/places';
import { printOf } from './sql';

/**
 * A CTE `now(owner_row, noted_row, owner)`. Bind `:merge`, `:place`, and `:highest`: rows above it came after the merge.
 * Copies of versions have notes of their own (copies.ts); `noted_row` is null where nothing says what a row was.
 */
export function rowsNow(place: Place): string {
  return `now(owner_row, noted_row, owner) AS MATERIALIZED (${place.holder ? partsNow(place) : versionsNow(place)})`;
}

const NOTED = 'm.merge = :merge AND m.place = :place';
const OWNERS = `d.document_id IN (SELECT m.owner FROM merge_moves m WHERE ${NOTED})`;

const versionsNow = ({ table }: Place) =>
  `SELECT d.id, d.id, d.document_id FROM "${table}" d WHERE ${OWNERS}`;

/*
 * Parts that were written anew say the same as one that was noted, as that was then or as it is now; unless the part
 * that was noted stands beside them.
 */
const partsNow = ({ table, ownerTable, holder }: Place) => {
  const held = (alias: string) => `"${holder!.links}" ${alias} ON ${alias}."${holder!.owner}" = d.id
    AND ${alias}.field = '${holder!.field}' AND ${alias}.component_type = '${holder!.component}'`;
  return `
  SELECT c.id, CASE
    WHEN c.id <= :highest OR EXISTS (SELECT 1 FROM merge_moves m WHERE ${NOTED} AND m.owner_row = c.id) THEN c.id
    ELSE (
      SELECT m.owner_row FROM merge_moves m LEFT JOIN "${ownerTable}" noted ON noted.id = m.owner_row
      WHERE ${NOTED} AND m.owner = d.document_id AND ${printOf('c')} IN (m.print, ${printOf('noted')})
        AND NOT EXISTS (SELECT 1 FROM "${holder!.links}" s JOIN merge_moves o ON o.merge = m.merge AND o.place = m.place
          AND o.owner_row = s."${holder!.inverse}" AND o.print = m.print
          WHERE s."${holder!.owner}" = d.id AND s.field = '${holder!.field}')
      ORDER BY noted.id IS NULL, m.owner_row LIMIT 1) END, d.document_id
  FROM "${table}" d JOIN ${held('h')} JOIN "${ownerTable}" c ON c.id = h."${holder!.inverse}"
  WHERE ${OWNERS}`;
};
