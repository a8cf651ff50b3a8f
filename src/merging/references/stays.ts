/** What undoing a merge leaves with the record that stayed, because nothing says any more whose it was. */
import type { Core } from '@strapi/strapi';
import { placesOf } from '../../record/documents/places';
import { kindOf } from '../../record/kinds';
import { type Raw, rowsOf } from '../../record/sql';
import type { HighestRows } from './restore';
import { rowsNow } from './rows-now';

/** A document in which an editor should look. */
export interface Stay {
  type: string;
  documentId: string;
  /** Field, and field of its component: `quotes.speaker`. */
  place: string;
}

/** More are not told. */
const MOST = 50;

/**
 * Parts that were written anew and in other words since the merge, and name the record, in documents of which a part
 * that was noted is gone. One statement for each kind of part.
 */
export async function staysOf(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  { merge, into, highest }: { merge: number; into: number; highest: HighestRows },
): Promise<Stay[]> {
  const found: Stay[] = [];
  for (const place of placesOf(strapi, target)) {
    if (!place.holder || found.length >= MOST) continue;
    const rows = await rowsOf<{ documentId: string }>(
      transaction,
      `WITH ${rowsNow(place)}, noted AS (
         SELECT DISTINCT m.owner, m.target, m.print,
           EXISTS (SELECT 1 FROM now WHERE now.owner = m.owner AND now.noted_row = m.owner_row) AS is_there
         FROM merge_moves m WHERE m.merge = :merge AND m.place = :place AND m.op <> 'placed'
       ), lost AS (
         SELECT owner FROM noted GROUP BY owner, target, print HAVING NOT bool_or(is_there)
       )
       SELECT DISTINCT now.owner AS "documentId" FROM now
       JOIN "${place.link}" l ON l."${place.owner}" = now.owner_row AND l."${place.inverse}" = :into
       WHERE now.noted_row IS NULL AND now.owner IN (SELECT owner FROM lost) ORDER BY 1 LIMIT ${MOST}`,
      { merge, into, place: place.name, highest: highest[place.ownerTable] ?? 0 },
    );
    const type = kindOf(place.uid) ?? place.uid;
    found.push(...rows.map(({ documentId }) => ({ type, documentId, place: place.path.join('.') })));
  }
  return found.slice(0, MOST);
}
