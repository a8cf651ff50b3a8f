/** What a merge does, statement by statement, once its records are locked and planned. */
import type { Core } from '@strapi/strapi';
import { refuseCycle } from '../publishing/saving/no-cycle';
import { uidOf } from '../record/kinds';
import { lockEntities } from '../record/locks';
import { type KeyName, keyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';
import { noteChange } from '../record/transaction';
import type { Actor } from './actor';
import { type Affected, affectedNow } from './affected';
import type { Change } from './change';
import { moveDecisions } from './decisions';
import { deleteRows, type Json } from './fields/rows';
import { writeColumns, writeList } from './fields/write';
import { closeMerge, openMerge } from './kept-merge';
import type { MergeRequest } from './kinds';
import type { Planned } from './records';
import { moveReferences } from './references/move';
import { type HighestRows, ownerTables } from './references/restore';
import { rekey } from './rekey';
import { redirectSlugs } from './slugs';

export interface Merged {
  /** Entry of the history. */
  id: number;
  documentId: string;
  /** Links that were moved. */
  moved: number;
  /** Whether articles are still to be weighed anew. */
  pendingArticles: boolean;
}

/** Kinds whose records stand in one another. */
const PARENT = { organization: 'parent', topic: 'parent', event: 'superEvent' } as const;

interface Circumstances {
  by: Actor;
  /** Entities that are locked already. */
  locked: ReadonlySet<KeyName>;
}

/** @throws ValidationError (400) where a record would come to stand in itself */
export async function perform(
  strapi: Core.Strapi,
  transaction: Raw,
  request: MergeRequest,
  planned: Planned,
  { by, locked }: Circumstances,
): Promise<Merged> {
  const { kind, into, from } = request;
  const uid = uidOf(kind);
  const { layout, images } = planned;
  const [kept, ...gone] = images;
  const move = { into: kept!.id, from: gone.map(({ id }) => id) };
  const affected = await affectedNow(strapi, transaction, uid, move.from);
  // A record that came to name one of them after the first look.
  const others = affected.entities.filter((name) => !locked.has(name));
  await lockEntities(transaction, others);
  const id = await openMerge(transaction, request, planned, by);
  const highest = await highestRows(strapi, transaction, uid);
  const { change, updatedAt } = await writeFields(transaction, planned, by);
  for (const { fields } of gone) await deleteRows(transaction, Object.values(fields).flat());
  const moved = await moveReferences(strapi, transaction, uid, { merge: id, ...move });
  if (kind in PARENT) await refuseOwnParts(strapi, transaction, request);
  const slugs = await redirectSlugs(transaction, kind, into, from);
  const decisions = await moveDecisions(transaction, id, into, from);
  await transaction.raw(`DELETE FROM "${layout.table}" WHERE id = ANY(CAST(? AS int[]))`, [move.from]);
  await closeMerge(transaction, id, moved, {
    ...{ records: images, change, updatedAt, slugs, decisions, highest },
  });
  const pendingArticles = await project(transaction, request, affected);
  return { id, documentId: into, moved, pendingArticles };
}

/** @returns what was written, its entries with the rows that they got; and when, as the record's row says it */
async function writeFields(
  transaction: Raw,
  { layout, images: [kept], plan: { change } }: Planned,
  by: Actor,
): Promise<{ change: Change; updatedAt: Json }> {
  const columns: Record<string, Json> = {};
  const lists: Change['lists'] = {};
  for (const field of layout.fields) {
    const changed = change.columns[field.name];
    if (field.shape === 'column' && changed) columns[field.column] = changed.after;
    const list = change.lists[field.name];
    if (field.shape === 'column' || !list) continue;
    const after = await writeList(transaction, layout, field, { owner: kept!.id, items: list.after });
    lists[field.name] = { before: list.before, after };
  }
  const updatedAt = new Date().toISOString().replace('Z', '');
  await writeColumns(transaction, layout, kept!.id, {
    ...columns,
    updated_at: updatedAt,
    updated_by_id: by ?? kept!.row.updated_by_id ?? null,
  });
  return { change: { columns: change.columns, lists }, updatedAt };
}

async function highestRows(strapi: Core.Strapi, transaction: Raw, uid: string): Promise<HighestRows> {
  const highest: Record<string, number> = {};
  for (const table of ownerTables(strapi, uid)) {
    const [row] = await rowsOf<{ id: number | null }>(transaction, `SELECT max(id) AS id FROM "${table}"`);
    highest[table] = row?.id ?? 0;
  }
  return highest;
}

/** What stands below one of them must not stand above the one that they become. */
async function refuseOwnParts(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, into }: MergeRequest,
): Promise<void> {
  const field = PARENT[kind as keyof typeof PARENT];
  await refuseCycle(strapi, transaction, kind, { documentId: into, data: { [field]: into } });
}

/** @returns whether articles wait to be projected */
async function project(
  transaction: Raw,
  { kind, into, from }: MergeRequest,
  { articles, entities }: Affected,
): Promise<boolean> {
  const own = [into, ...from].map((id) => keyName(kind, id));
  for (const name of [...own, ...entities, ...(articles ?? [])]) noteChange(name);
  if (articles) return false;
  await rekey(
    transaction,
    kind,
    own[0]!,
    from.map((id) => keyName(kind, id)),
  );
  return true;
}
