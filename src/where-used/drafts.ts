/**
 * Drafts that use an entity: those of articles whose published version, if there is one, does not name it. Where it
 * is used is gone through place by place, the newest link first, and no further for one answer than a fixed number.
 */
import type { Core } from '@strapi/strapi';
import { documentOf, type Place, placesOf } from '../record/documents/places';
import { type EntityKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

/** Links that are looked at for one answer. */
export const MOST_LINKS = 10_000;

export interface DraftUse {
  documentId: string;
  title: string | null;
  slug: string | null;
  /** Fields of the draft that name it. */
  as: string[];
}

/** Place, and the last link that was looked at there. */
export type DraftPosition = readonly [place: number, link: number];

export interface DraftPage {
  uses: DraftUse[];
  /** Null at the end; where it is not, there may be more, also behind a page that is not full. */
  next: DraftPosition | null;
}

/** An entity: its row, and its key in the record. */
export interface Used {
  kind: EntityKind;
  row: number;
  key: number;
}

const BEGINNING: DraftPosition = [0, 2_147_483_647];

/** One page. A statement for each place that is looked at, and one for all fields that name the entity. */
export async function draftUses(
  strapi: Core.Strapi,
  reading: Raw,
  used: Used,
  { limit, after }: { limit: number; after: DraftPosition | null },
): Promise<DraftPage> {
  const places = articlePlaces(strapi, used.kind);
  const found: Found[] = [];
  let next: DraftPosition | null = null;
  let looked = 0;
  const [first, before] = after ?? BEGINNING;
  for (let index = first; index < places.length && !next; index += 1) {
    const [answer] = await rowsOf<Answer>(reading, lookStatement(places, index), {
      ...{ id: used.row, key: used.key, before: index === first ? before : BEGINNING[1] },
      ...{ look: MOST_LINKS - looked, limit: limit + 1 - found.length },
    });
    looked += answer!.looked;
    found.push(...answer!.found);
    if (found.length > limit)
      next = [index, found[limit - 1]!.place === index ? found[limit - 1]!.link : BEGINNING[1]];
    else if (looked >= MOST_LINKS) next = [index, answer!.last ?? before];
  }
  const shown = found.slice(0, limit);
  const fields = await fieldsOf(strapi, reading, used, shown);
  const uses = shown.map(({ documentId, title, slug, row }) => ({
    ...{ documentId, title, slug, as: fields.get(row) ?? [] },
  }));
  return { uses, next };
}

/** How many there are among the links that are looked at; exact where these are all. */
export async function countDraftUses(
  strapi: Core.Strapi,
  reading: Raw,
  used: Used,
): Promise<{ count: number; exact: boolean }> {
  const places = articlePlaces(strapi, used.kind);
  let [count, looked] = [0, 0];
  for (const index of places.keys()) {
    if (looked >= MOST_LINKS) return { count, exact: false };
    const [answer] = await rowsOf<{ count: number; looked: number }>(
      reading,
      `${lookedAt(places[index]!)} SELECT CAST((SELECT count(*) FROM looked) AS int) AS looked,
         (SELECT CAST(count(*) AS int) FROM ${usesAmong(places, index)}) AS count`,
      { id: used.row, key: used.key, before: BEGINNING[1], look: MOST_LINKS - looked },
    );
    count += answer!.count;
    looked += answer!.looked;
  }
  return { count, exact: looked < MOST_LINKS };
}

interface Found extends Omit<DraftUse, 'as'> {
  row: number;
  link: number;
  place: number;
}

interface Answer {
  found: Found[];
  looked: number;
  last: number | null;
}

function articlePlaces(strapi: Core.Strapi, kind: EntityKind): Place[] {
  return placesOf(strapi, uidOf(kind)).filter(({ uid }) => uid === uidOf('article'));
}

const lookStatement = (places: readonly Place[], index: number) => `
  ${lookedAt(places[index]!)}, found AS (
    SELECT d.document_id AS "documentId", d.headline AS title, d.slug, d.id AS row, l.id AS link,
      CAST(${index} AS int) AS place
    FROM ${usesAmong(places, index)} ORDER BY l.id DESC LIMIT :limit
  )
  SELECT (SELECT coalesce(json_agg(f ORDER BY f.link DESC), '[]') FROM found f) AS found,
    CAST((SELECT count(*) FROM looked) AS int) AS looked, (SELECT min(id) FROM looked) AS last`;

const lookedAt = ({ link, inverse }: Place) => `
  WITH looked AS MATERIALIZED (
    SELECT l.* FROM "${link}" l WHERE l."${inverse}" = :id AND l.id < :before ORDER BY l.id DESC LIMIT :look
  )`;

/** A draft is told once: at its first place, by its newest link there. */
function usesAmong(places: readonly Place[], index: number): string {
  const place = places[index]!;
  const elsewhere = places.slice(0, index).map((other) => namedAt(other, 'true'));
  const newer = namedAt(place, 'other.id > l.id');
  return `looked l ${documentOf(place)} WHERE d.published_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM record_key k JOIN record_posting p ON p.article = k.id AND p.key = :key
      WHERE k.kind = 'article' AND k.name = d.document_id AND p.roles > 0)
    AND ${[newer, ...elsewhere].map((named) => `NOT EXISTS (${named})`).join(' AND ')}`;
}

/** Links of the draft's row to the entity at a place. */
function namedAt({ link, owner, inverse, holder }: Place, condition: string, row = 'd.id'): string {
  if (!holder) {
    return `SELECT 1 FROM "${link}" other WHERE other."${owner}" = ${row} AND other."${inverse}" = :id AND ${condition}`;
  }
  return `SELECT 1 FROM "${holder.links}" part JOIN "${link}" other ON other."${owner}" = part."${holder.inverse}"
    WHERE part."${holder.owner}" = ${row} AND part.field = '${holder.field}' AND other."${inverse}" = :id AND ${condition}`;
}

async function fieldsOf(
  strapi: Core.Strapi,
  reading: Raw,
  used: Used,
  drafts: readonly Found[],
): Promise<Map<number, string[]>> {
  const places = articlePlaces(strapi, used.kind);
  if (drafts.length === 0) return new Map();
  const each = places.map(
    (place) =>
      `SELECT a.row, '${place.path.join('.')}' AS field FROM asked a WHERE EXISTS (${namedAt(place, 'true', 'a.row')})`,
  );
  const rows = await rowsOf<{ row: number; fields: string[] }>(
    reading,
    `WITH asked AS (SELECT unnest(CAST(:rows AS int[])) AS row)
     SELECT n.row, json_agg(n.field ORDER BY n.field) AS fields FROM (${each.join(' UNION ALL ')}) AS n GROUP BY 1`,
    { id: used.row, rows: drafts.map(({ row }) => row) },
  );
  return new Map(rows.map(({ row, fields }) => [row, fields]));
}
