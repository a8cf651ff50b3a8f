/** Other records that use an entity: by type, then in the order in which they were made. */
import type { Core } from '@strapi/strapi';
import type { Position } from '../http/cursor';
import { documentOf, type Place, placesOf } from '../record/documents/places';
import { type EntityKind, kindOf, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { Count, Use, UsePage } from './types';

/** Counting goes no further. */
const MOST_COUNTED = 10_000;

interface Row extends Omit<Use, 'type' | 'publishedOn'> {
  row: number;
}

interface Used {
  kind: EntityKind;
  row: number;
}

/** One page. One statement. */
export async function recordUses(
  strapi: Core.Strapi,
  reading: Raw,
  { kind, row: id }: Used,
  { limit, after }: { limit: number; after: Position | null },
): Promise<UsePage> {
  const [type, row] = after ?? ['', 0];
  const bindings = { id, limit: limit + 1, type: String(type), row: Number(row) };
  const sql = statement(strapi, kind);
  const rows = sql ? await rowsOf<Row>(reading, sql, bindings) : [];
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    uses: shown.map(({ row: _, ...use }) => ({
      ...{ ...use, type: kindOf(use.uid) ?? use.uid, publishedOn: null },
    })),
    next: rows.length > limit && last ? [last.uid, last.row] : null,
  };
}

/** How many there are, up to 10,000. */
export async function countRecordUses(
  strapi: Core.Strapi,
  reading: Raw,
  { kind, row: id }: Used,
): Promise<Count> {
  const sql = statement(strapi, kind);
  if (!sql) return { count: 0, exact: true };
  const [row] = await rowsOf<{ count: number }>(
    reading,
    `SELECT CAST(count(*) AS int) AS count FROM (${sql}) AS counted`,
    { id, limit: MOST_COUNTED + 1, type: '', row: 0 },
  );
  const found = row?.count ?? 0;
  return { count: Math.min(found, MOST_COUNTED), exact: found <= MOST_COUNTED };
}

/** Null where no record can name one of this type. */
function statement(strapi: Core.Strapi, kind: EntityKind): string | null {
  const places = placesOf(strapi, uidOf(kind)).filter(({ uid }) => uid !== uidOf('article'));
  if (places.length === 0) return null;
  return `
    WITH named AS (${places.map((place) => namedAt(strapi, place)).join(' UNION ALL ')})
    SELECT uid, "documentId", min(title) AS title, min(slug) AS slug, json_agg(DISTINCT field) AS "as", max(row) AS row
    FROM named WHERE (uid, row) > (CAST(:type AS text), CAST(:row AS int))
    GROUP BY uid, "documentId" ORDER BY uid, row LIMIT :limit`;
}

function namedAt(strapi: Core.Strapi, place: Place): string {
  const { attributes } = strapi.db.metadata.get(place.uid);
  const title = ['title', 'name'].find((name) => name in attributes);
  return `SELECT '${place.uid}' AS uid, d.document_id AS "documentId", d."${title}" AS title, d.slug,
      '${place.path.join('.')}' AS field, d.id AS row
    FROM "${place.link}" l ${documentOf(place)} WHERE l."${place.inverse}" = :id`;
}
