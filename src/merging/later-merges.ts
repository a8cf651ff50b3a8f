/** Merges that were made since and remember what this one moved: they have to be undone first. */
import type { Core } from '@strapi/strapi';
import { placesOf } from '../record/documents/places';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { UndoObstacle } from './errors/undo-conflict';
import type { KeptMerge } from './kept-merge';

/**
 * A merge of people moves the person of a source. If that source is merged later, the later merge remembers it with
 * the person who stayed: undone after this one, it would bring back the source with the wrong person.
 */
export async function laterMerges(
  strapi: Core.Strapi,
  transaction: Raw,
  { id, kind }: KeptMerge,
): Promise<UndoObstacle[]> {
  // Articles are never merged.
  const places = placesOf(strapi, uidOf(kind)).filter(({ uid }) => uid !== uidOf('article'));
  const rows = await rowsOf<{ id: number }>(
    transaction,
    `SELECT DISTINCT l.id FROM merges l
     CROSS JOIN LATERAL unnest(l.from_documents || l.into_document) AS part(document)
     JOIN unnest(CAST(:places AS text[]), CAST(:fields AS text[])) AS p(place, field)
       ON part.document <> l.into_document OR l.journal -> 'change' -> 'lists' -> p.field IS NOT NULL
     WHERE l.id > :id AND l.undone_at IS NULL AND EXISTS (
       SELECT 1 FROM merge_moves m WHERE m.merge = :id AND m.place = p.place AND m.owner = part.document)
     ORDER BY l.id DESC`,
    { id, places: places.map(({ name }) => name), fields: places.map(({ path }) => path[0]!) },
  );
  return rows.map((row) => ({
    ...{
      code: 'mergedSince',
      message: `Merge ${row.id}, made since, took along what this one moved: undo it first.`,
    },
  }));
}
