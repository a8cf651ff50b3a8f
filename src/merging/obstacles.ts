/** What stands in the way of undoing a merge. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { UndoObstacle } from './errors/undo-conflict';
import type { RecordImage } from './fields/image';
import { type Layout, layoutOf } from './fields/layout';
import { readImages } from './fields/read';
import { valuesOf } from './fields/values';
import type { KeptMerge } from './kept-merge';
import { conflicts, invert } from './plan';
import { changedSlugs } from './slugs';

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
  return [
    ...editedFields(layout, now, merge),
    ...(await takenSlugs(transaction, merge)),
    ...(await takenWikidataIds(transaction, layout, merge)),
    ...(await goneTargets(strapi, transaction, layout, merge)),
  ];
}

async function whereItWent(transaction: Raw, { into }: KeptMerge): Promise<UndoObstacle> {
  const [later] = await rowsOf<{ id: number }>(
    transaction,
    `SELECT id FROM merges WHERE from_documents @> ARRAY[CAST(? AS text)] AND undone_at IS NULL ORDER BY id DESC LIMIT 1`,
    [into],
  );
  return later
    ? {
        code: 'mergedSince',
        message: `The record was merged into another one since: undo merge ${later.id} first.`,
        documentId: into,
      }
    : { code: 'gone', message: 'The record was deleted since.', documentId: into };
}

function editedFields(layout: Layout, now: RecordImage, { into, journal }: KeptMerge): UndoObstacle[] {
  return conflicts(valuesOf(layout, now), invert(journal.change)).map((field) => ({
    code: 'edited',
    message: `The field ${field}, which the merge changed, was edited since.`,
    path: [field],
    documentId: into,
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

/** What the records lead to may have been deleted, or merged, since. */
async function goneTargets(
  strapi: Core.Strapi,
  transaction: Raw,
  layout: Layout,
  { journal }: KeptMerge,
): Promise<UndoObstacle[]> {
  const own = new Set(journal.records.map(({ id }) => id));
  const found: UndoObstacle[] = [];
  const [kept, ...gone] = journal.records;
  const restored = (field: string) => [...gone, ...(field in journal.change.lists ? [kept!] : [])];
  for (const field of layout.fields) {
    if (field.shape === 'column') continue;
    const rows = restored(field.name).flatMap((image) => image.fields[field.name] ?? []);
    const relations = field.shape === 'relation' ? [field] : field.relations;
    for (const { table, inverse, target } of relations) {
      const ids = rows.filter((row) => row.table === table).map(({ row }) => Number(row[inverse]));
      const wanted = target === layout.uid ? ids.filter((id) => !own.has(id)) : ids;
      const targets = strapi.db.metadata.get(target).tableName;
      if (await areThere(transaction, targets, wanted)) continue;
      found.push(targetGone(field.name));
    }
    const files = rows
      .filter(({ table }) => table === layout.fileLinks)
      .map(({ row }) => Number(row.file_id));
    if (!(await areThere(transaction, 'files', files))) found.push(targetGone(field.name));
  }
  return found;
}

function targetGone(field: string): UndoObstacle {
  const message = `What the field ${field} led to before the merge was deleted or merged since.`;
  return { code: 'targetGone', message, path: [field] };
}

async function areThere(transaction: Raw, table: string, ids: number[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const wanted = [...new Set(ids)];
  const rows = await rowsOf<{ id: number }>(
    transaction,
    `SELECT id FROM "${table}" WHERE id = ANY(CAST(? AS int[]))`,
    [wanted],
  );
  return rows.length === wanted.length;
}
