/** Where an entity is used: published articles, drafts, and other records, told apart. */
import type { Core } from '@strapi/strapi';
import type { Position } from '../http/cursor';
import { documentOf, type Place, placesOf } from '../record/documents/places';
import { type EntityKind, kindOf, uidOf } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';
import { findKeys } from '../record/store/keys';
import { articlesNaming } from '../ways-back/articles';
import type { As } from '../ways-back/types';

/** Which uses are asked for. */
export const USES = ['published', 'drafts', 'records'] as const;
export type Uses = (typeof USES)[number];

export interface Use {
  type: string;
  uid: string;
  documentId: string;
  title: string | null;
  slug: string | null;
  /** ISO instant; null for what is no published article. */
  publishedOn: string | null;
  /** How: ways of the API for published articles, fields of the document for others. */
  as: (As | string)[];
}

export interface UsePage {
  uses: Use[];
  next: Position | null;
}

export interface Count {
  count: number;
  /** False where there are more. */
  exact: boolean;
}

/** Counting goes no further. */
const MOST_COUNTED = 10_000;

/** One page. A fixed number of statements. */
export async function whereUsed(
  strapi: Core.Strapi,
  reading: Raw,
  entity: { kind: EntityKind; documentId: string; row: number },
  { uses, limit, after }: { uses: Uses; limit: number; after: Position | null },
): Promise<UsePage> {
  if (uses === 'published') return publishedUses(reading, entity, { limit, after });
  const rows = await rowsOf<Row>(reading, statement(strapi, entity.kind, uses), {
    ...{ id: entity.row, key: await keyOf(reading, entity), limit: limit + 1 },
    ...{ type: String(after?.[0] ?? ''), row: Number(after?.[1] ?? (uses === 'drafts' ? 2_147_483_647 : 0)) },
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    uses: shown.map(({ row: _, ...use }) => ({
      ...use,
      type: kindOf(use.uid) ?? use.uid,
      publishedOn: null,
    })),
    next: rows.length > limit && last ? [last.uid, last.row] : null,
  };
}

/** How many there are of each; published ones exactly, others up to 10,000. */
export async function countUses(
  strapi: Core.Strapi,
  reading: Raw,
  entity: { kind: EntityKind; documentId: string; row: number },
): Promise<Record<Uses, Count>> {
  const key = await keyOf(reading, entity);
  const count = async (uses: Exclude<Uses, 'published'>): Promise<Count> => {
    const [row] = await rowsOf<{ count: number }>(
      reading,
      `SELECT CAST(count(*) AS int) AS count FROM (${statement(strapi, entity.kind, uses)}) AS counted`,
      {
        ...{ id: entity.row, key, limit: MOST_COUNTED + 1 },
        ...{ type: '', row: uses === 'drafts' ? 2_147_483_647 : 0 },
      },
    );
    const found = row?.count ?? 0;
    return { count: Math.min(found, MOST_COUNTED), exact: found <= MOST_COUNTED };
  };
  const [published] = await rowsOf<{ count: number }>(
    reading,
    'SELECT CAST(count(*) AS int) AS count FROM record_posting WHERE key = ? AND roles > 0',
    [key],
  );
  return {
    published: { count: published?.count ?? 0, exact: true },
    drafts: await count('drafts'),
    records: await count('records'),
  };
}

interface Row extends Omit<Use, 'type' | 'publishedOn'> {
  row: number;
}

/** No key: no published article has ever named it. */
const NO_KEY = -1;

async function keyOf(
  reading: Raw,
  { kind, documentId }: { kind: EntityKind; documentId: string },
): Promise<number> {
  const name = keyName(kind, documentId);
  return (await findKeys(reading, [name])).get(name) ?? NO_KEY;
}

async function publishedUses(
  reading: Raw,
  entity: { kind: EntityKind; documentId: string },
  asked: { limit: number; after: Position | null },
): Promise<UsePage> {
  const key = await keyOf(reading, entity);
  const [page] = await articlesNaming(reading, [key], { as: null, ...asked });
  const uses = page!.entries.map(({ documentId, slug, headline, publishedOn, as }) => ({
    ...{ type: 'article', uid: uidOf('article'), documentId, title: headline, slug, publishedOn, as },
  }));
  return { uses, next: page!.next };
}

/*
 * Drafts: those of articles whose published version, if there is one, does not name it; the newest first. Records: by
 * type, then in the order in which they were made.
 */
function statement(strapi: Core.Strapi, kind: EntityKind, uses: Exclude<Uses, 'published'>): string {
  const places = placesOf(strapi, uidOf(kind)).filter(
    ({ uid }) => (uid === uidOf('article')) === (uses === 'drafts'),
  );
  const named = places.map((place) => namedAt(strapi, place)).join(' UNION ALL ');
  if (places.length === 0) {
    return `SELECT '' AS uid, '' AS "documentId", '' AS title, '' AS slug, '{}'::json AS "as", 0 AS row
      WHERE CAST(:id AS int) = CAST(:key AS int) AND CAST(:type AS text) = '' AND CAST(:row AS int) = CAST(:limit AS int) AND false`;
  }
  const draft = `row < :row AND NOT EXISTS (
    SELECT 1 FROM record_key k JOIN record_posting p ON p.article = k.id AND p.key = :key
    WHERE k.kind = 'article' AND k.name = "documentId" AND p.roles > 0) AND CAST(:type AS text) IS NOT NULL`;
  const record = '(uid, row) > (CAST(:type AS text), CAST(:row AS int)) AND CAST(:key AS int) IS NOT NULL';
  const order = uses === 'drafts' ? 'row DESC' : 'uid, row';
  return `
    WITH named AS (${named})
    SELECT uid, "documentId", min(title) AS title, min(slug) AS slug, json_agg(DISTINCT field) AS "as", max(row) AS row
    FROM named WHERE ${uses === 'drafts' ? draft : record}
    GROUP BY uid, "documentId" ORDER BY ${order} LIMIT :limit`;
}

function namedAt(strapi: Core.Strapi, place: Place): string {
  const { attributes } = strapi.db.metadata.get(place.uid);
  const title = ['headline', 'title', 'name'].find((name) => name in attributes);
  const draft = place.uid === uidOf('article') ? 'AND d.published_at IS NULL' : '';
  return `SELECT '${place.uid}' AS uid, d.document_id AS "documentId", d."${title}" AS title, d.slug,
      '${place.path.join('.')}' AS field, d.id AS row
    FROM "${place.link}" l ${documentOf(place)} WHERE l."${place.inverse}" = :id ${draft}`;
}
