/** Has every document that names one of some records name another one instead, in a few statements a place. */
import type { Core } from '@strapi/strapi';
import { documentOf, type Place, placesOf } from '../../record/documents/places';
import { type Raw, rowsOf } from '../../record/sql';
import { positionOf, printOf } from './sql';

export interface Move {
  merge: number;
  /** Row of the record that stays. */
  into: number;
  /** Rows of those that become part of it. */
  from: number[];
}

/**
 * Moves all references, drafts and published versions alike. A list that holds several of them holds the one that
 * stays once, where the first of them stood. Each link is noted as it was.
 *
 * @returns how many links were changed
 */
export async function moveReferences(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  move: Move,
): Promise<number> {
  let moved = 0;
  for (const place of placesOf(strapi, target)) moved += await moveAt(transaction, place, move);
  return moved;
}

/*
 * Of each list: the link that is kept is the one of the record that stays, or else the first; it stands where the
 * first stood; the others go.
 */
const noteStatement = (place: Place) => `
  WITH named AS (
    SELECT l.*, l."${place.owner}" AS owner_row, l."${place.inverse}" AS target, ${positionOf(place)} AS position,
      d.document_id AS owner, ${place.holder ? printOf('c') : 'NULL'} AS print
    FROM "${place.link}" l ${documentOf(place)}
    WHERE l."${place.owner}" IN (
      SELECT "${place.owner}" FROM "${place.link}" WHERE "${place.inverse}" = ANY(CAST(:from AS int[])))
      AND l."${place.inverse}" = ANY(CAST(:all AS int[]))
  ), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY owner_row ORDER BY target = :into DESC, position, id) AS rank,
      min(position) OVER (PARTITION BY owner_row) AS first
    FROM named
  )
  INSERT INTO merge_moves (merge, place, op, owner, owner_row, target, print, position, row)
  SELECT :merge, :place, CASE WHEN rank > 1 THEN 'collapsed' WHEN target = :into THEN 'placed' ELSE 'moved' END,
    r.owner, r.owner_row, r.target, r.print, r.first, to_jsonb(l)
  FROM ranked r JOIN "${place.link}" l ON l.id = r.id
  WHERE r.rank > 1 OR r.target <> :into OR r.position <> r.first`;

async function moveAt(transaction: Raw, place: Place, { merge, into, from }: Move): Promise<number> {
  const noted = await transaction.raw<{ rowCount: number }>(noteStatement(place), {
    ...{ merge, place: place.name, into, from, all: [into, ...from] },
  });
  if (noted.rowCount === 0) return 0;
  const bindings = { merge, place: place.name, into };
  const ofMerge = 'm.merge = :merge AND m.place = :place';
  await transaction.raw(
    `DELETE FROM "${place.link}" l USING merge_moves m
     WHERE ${ofMerge} AND m.op = 'collapsed' AND l.id = CAST(m.row->>'id' AS int)`,
    bindings,
  );
  const order = place.order ? `, "${place.order}" = m.position` : '';
  await transaction.raw(
    `UPDATE "${place.link}" l SET "${place.inverse}" = :into ${order} FROM merge_moves m
     WHERE ${ofMerge} AND m.op <> 'collapsed' AND l.id = CAST(m.row->>'id' AS int)`,
    bindings,
  );
  return noted.rowCount;
}

/** How many links documents have to a record, at one place. */
export interface Count {
  place: Place;
  published: number;
  drafts: number;
  /** Lists that hold several of the records. */
  collapses: number;
}

/** What `moveReferences` would move. */
export async function countReferences(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  { into, from }: Pick<Move, 'into' | 'from'>,
): Promise<Count[]> {
  const counts: Count[] = [];
  for (const place of placesOf(strapi, target)) {
    const draft = 'published_at' in columnsOf(strapi, place.uid) ? 'd.published_at IS NULL' : 'false';
    const [row] = await rowsOf<Omit<Count, 'place'>>(
      transaction,
      `WITH lists AS (
         SELECT l."${place.owner}" AS owner_row, bool_or(${draft}) AS draft,
           count(*) FILTER (WHERE l."${place.inverse}" = ANY(CAST(:from AS int[]))) AS moved,
           count(*) AS named
         FROM "${place.link}" l ${documentOf(place)}
         WHERE l."${place.owner}" IN (
           SELECT "${place.owner}" FROM "${place.link}" WHERE "${place.inverse}" = ANY(CAST(:from AS int[])))
           AND l."${place.inverse}" = ANY(CAST(:all AS int[]))
         GROUP BY 1
       )
       SELECT CAST(coalesce(sum(moved) FILTER (WHERE NOT draft), 0) AS int) AS published,
         CAST(coalesce(sum(moved) FILTER (WHERE draft), 0) AS int) AS drafts,
         CAST(count(*) FILTER (WHERE named > 1) AS int) AS collapses FROM lists`,
      { from, all: [into, ...from] },
    );
    if (row && row.published + row.drafts > 0) counts.push({ place, ...row });
  }
  return counts;
}

function columnsOf(strapi: Core.Strapi, uid: string): Record<string, true> {
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, { columnName?: string }>;
  };
  const hasDrafts = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options?.draftAndPublish;
  return hasDrafts && attributes.publishedAt?.columnName ? { published_at: true } : {};
}
