/**
 * Moves references back after a merge is undone, where documents still name the record at the place to which they
 * were moved. What an editor did since stands: who was taken out of a list does not come back.
 */
import type { Core } from '@strapi/strapi';
import { type Place, placesOf } from '../../record/documents/places';
import type { Raw } from '../../record/sql';
import type { Move } from './move';
import { rowsNow } from './rows-now';

/** Highest row id of each table at the time of the merge: rows above it are copies that were made since. */
export type HighestRows = Readonly<Record<string, number>>;

/** Tables whose rows links start from. */
export function ownerTables(strapi: Core.Strapi, target: string): string[] {
  return [...new Set(placesOf(strapi, target).map(({ ownerTable }) => ownerTable))];
}

/** Moves all references of a merge back. */
export async function restoreReferences(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  move: Move,
  highest: HighestRows,
): Promise<void> {
  for (const place of placesOf(strapi, target)) {
    await restoreAt(transaction, place, move, highest[place.ownerTable] ?? 0);
  }
}

async function restoreAt(
  transaction: Raw,
  place: Place,
  { merge, into, from }: Move,
  highest: number,
): Promise<void> {
  const bindings = { merge, place: place.name, into, all: [into, ...from], highest };
  const { rowCount } = await transaction.raw<{ rowCount: number }>(
    'SELECT 1 FROM merge_moves WHERE merge = :merge AND place = :place LIMIT 1',
    bindings,
  );
  if (rowCount === 0) return;
  const now = `WITH ${rowsNow(place)}`;
  const moves = 'm.merge = :merge AND m.place = :place AND m.owner_row = now.noted_row';
  // The limit keeps the planner from reading all links to the record for each row.
  const link = `CROSS JOIN LATERAL (SELECT k.id FROM "${place.link}" k
    WHERE k."${place.owner}" = now.owner_row AND k."${place.inverse}" = :into LIMIT 1) AS own`;
  const order = place.order && `l."${place.order}"`;
  await transaction.raw(
    `${now} UPDATE "${place.link}" l SET "${place.inverse}" = m.target
     FROM now JOIN merge_moves m ON ${moves} ${link} WHERE m.op = 'moved' AND l.id = own.id`,
    bindings,
  );
  if (place.order) {
    await transaction.raw(
      `${now} UPDATE "${place.link}" l SET "${place.order}" = CAST(m.row->>'${place.order}' AS double precision)
       FROM now JOIN merge_moves m ON ${moves} ${link}
       WHERE m.op = 'placed' AND l.id = own.id AND ${order} = m.position`,
      bindings,
    );
  }
  // Copies of a link have no id to take back.
  const columns = [place.owner, place.inverse, ...(place.order ? [place.order] : [])];
  const listed = columns.map((column) => `"${column}"`).join(', ');
  const values = `now.owner_row, m.target${place.order ? `, CAST(m.row->>'${place.order}' AS double precision)` : ''}`;
  await transaction.raw(
    `${now} INSERT INTO "${place.link}" (id, ${listed})
     SELECT CASE WHEN now.owner_row = m.owner_row AND m.row->>'id' IS NOT NULL THEN CAST(m.row->>'id' AS int)
       ELSE nextval(pg_get_serial_sequence('"${place.link}"', 'id')) END, ${values}
     FROM now JOIN merge_moves m ON ${moves}
     WHERE m.op = 'collapsed' AND EXISTS (SELECT 1 FROM "${place.link}" l
       WHERE l."${place.owner}" = now.owner_row AND l."${place.inverse}" = ANY(CAST(:all AS int[])))
     ON CONFLICT DO NOTHING`,
    bindings,
  );
}
