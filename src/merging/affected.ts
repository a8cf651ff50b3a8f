/** The documents whose rows in the record follow from a record that is merged or restored. */
import type { Core } from '@strapi/strapi';
import { documentOf, type Place, placesOf } from '../record/documents/places';
import { kindOf } from '../record/kinds';
import { type KeyName, keyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';

/** Articles that are projected in the transaction of the merge; where there are more, they wait for it. */
export const MOST_PROJECTED = 200;

export interface Affected {
  /** Published articles; null where there are more than are projected at once. */
  articles: KeyName[] | null;
  /** Other documents. */
  entities: KeyName[];
}

/** Who names one of these rows now. */
export function affectedNow(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  rows: readonly number[],
): Promise<Affected> {
  return affectedBy(strapi, transaction, target, (place) => ({
    from: `"${place.link}" l ${documentOf(place)}`,
    where: `l."${place.inverse}" = ANY(CAST(:rows AS int[]))`,
    bindings: { rows: [...rows] },
  }));
}

/** Who named one of the records that a merge took away. */
export function affectedByMerge(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  merge: number,
): Promise<Affected> {
  return affectedBy(strapi, transaction, target, (place) => ({
    from: `merge_moves m JOIN "${place.table}" d ON d.document_id = m.owner`,
    where: 'm.merge = :merge AND m.place = :place',
    bindings: { merge, place: place.name },
  }));
}

async function affectedBy(
  strapi: Core.Strapi,
  transaction: Raw,
  target: string,
  query: (place: Place) => { from: string; where: string; bindings: Record<string, unknown> },
): Promise<Affected> {
  const articles = new Set<KeyName>();
  const entities = new Set<KeyName>();
  for (const place of placesOf(strapi, target)) {
    const kind = kindOf(place.uid);
    if (!kind) continue;
    const { from, where, bindings } = query(place);
    const bound = kind === 'article' ? `AND d.published_at IS NOT NULL LIMIT ${MOST_PROJECTED + 1}` : '';
    const rows = await rowsOf<{ documentId: string }>(
      transaction,
      `SELECT DISTINCT d.document_id AS "documentId" FROM ${from} WHERE ${where} ${bound}`,
      bindings,
    );
    for (const { documentId } of rows)
      (kind === 'article' ? articles : entities).add(keyName(kind, documentId));
  }
  return { articles: articles.size > MOST_PROJECTED ? null : [...articles], entities: [...entities] };
}
