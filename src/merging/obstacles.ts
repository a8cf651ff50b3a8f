/** What stands in the way of undoing a merge. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { UndoObstacle } from './errors/undo-conflict';
import { type Layout, layoutOf } from './fields/layout';
import { readImages } from './fields/read';
import { valuesOf } from './fields/values';
import { goneTargets } from './gone-targets';
import type { KeptMerge } from './kept-merge';
import { laterMerges } from './later-merges';
import { mergedAway } from './merged-away';
import { changedSlugs } from './slugs';
import { type TakenBack, takeBack } from './take-back';

/** Every obstacle; none where the merge can be undone. */
export async function obstacles(
  strapi: Core.Strapi,
  transaction: Raw,
  merge: KeptMerge,
): Promise<UndoObstacle[]> {
  if (merge.undone) return [{ code: 'undone', message: 'It was undone before.' }];
  const layout = layoutOf(strapi, uidOf(merge.kind));
  const [now] = await readImages(transaction, layout, [merge.into]);
  if (!now) return [await whereItWent(transaction, merge)];
  const back = takeBack(layout, valuesOf(layout, now), merge.journal.change);
  const gone = await goneTargets(strapi, transaction, { layout, merge, back });
  // What a later merge changed was not edited by anybody.
  const explained = new Set(gone.flatMap(({ path }) => path ?? []));
  return [
    ...(await laterMerges(strapi, transaction, merge)),
    ...editedFields(back, merge).filter(({ path }) => !path?.some((field) => explained.has(field))),
    ...(await takenSlugs(transaction, merge)),
    ...(await takenWikidataIds(transaction, layout, merge)),
    ...gone,
  ];
}

async function whereItWent(transaction: Raw, { into }: KeptMerge): Promise<UndoObstacle> {
  const later = await mergedAway(transaction, [into]);
  return later
    ? {
        code: 'mergedSince',
        message: `The record was merged into another one since: undo merge ${later.merge} first.`,
        documentId: into,
      }
    : { code: 'gone', message: 'The record was deleted since.', documentId: into };
}

function editedFields({ conflicts }: TakenBack, { into }: KeptMerge): UndoObstacle[] {
  return conflicts.map(({ field, message }) => ({
    ...{ code: 'edited', message, path: [field], documentId: into },
  }));
}

async function takenSlugs(transaction: Raw, { kind, journal }: KeptMerge): Promise<UndoObstacle[]> {
  const changed = await changedSlugs(transaction, kind, journal.slugs);
  return changed.map((slug) => ({
    code: 'slugTaken',
    message: `The slug ${slug} was given to another ${kind} since.`,
    path: ['slug'],
  }));
}

async function takenWikidataIds(
  transaction: Raw,
  { table, fields }: Layout,
  { kind, into, journal }: KeptMerge,
): Promise<UndoObstacle[]> {
  if (!fields.some(({ name }) => name === 'wikidataId')) return [];
  const ids = journal.records.flatMap(({ row }) => (row.wikidata_id ? [String(row.wikidata_id)] : []));
  const rows = await rowsOf<{ documentId: string; wikidataId: string }>(
    transaction,
    `SELECT document_id AS "documentId", wikidata_id AS "wikidataId" FROM "${table}"
     WHERE wikidata_id = ANY(CAST(? AS text[])) AND document_id <> ?`,
    [ids, into],
  );
  return rows.map(({ documentId, wikidataId }) => ({
    code: 'wikidataIdTaken',
    message: `${wikidataId} was given to another ${kind} since (${documentId}).`,
    path: ['wikidataId'],
    documentId,
  }));
}
