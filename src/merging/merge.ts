/** Merges records into one: a single act that moves, redirects, notes and projects, or leaves all as it was. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { shownError } from '../publishing/errors/changed-meanwhile-error';
import { refuseCycle } from '../publishing/saving/no-cycle';
import { drainPending } from '../record/drain';
import { uidOf } from '../record/kinds';
import { type KeyName, keyName } from '../record/projection/key-name';
import { connectionOf, inTransaction, type Raw, rowsOf } from '../record/sql';
import { inRecordTransaction, noteChange } from '../record/transaction';
import { type Affected, affectedNow } from './affected';
import { moveDecisions } from './decisions';
import { ChangedSincePreview } from './errors/changed-since-preview';
import { deleteRows, type Json } from './fields/rows';
import { writeColumns, writeList } from './fields/write';
import type { Journal } from './journal';
import { type MergeRequest, TITLE_FIELD } from './kinds';
import { type Planned, planRecords } from './records';
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

/** Who acts: the id of an admin user. */
export type Actor = number | null;

/** Kinds whose records stand in one another. */
const PARENT = { organization: 'parent', topic: 'parent', event: 'superEvent' } as const;

/** Links that need no statistics. */
const FEW = 1000;

/** A merge of what many articles name takes longer than a request may. */
const UNHURRIED = 'SET LOCAL statement_timeout = 0';

/**
 * @param token of a preview; where it is given, nothing may have changed since
 * @throws NotFoundError (404), ValidationError (400), ChangedSincePreview (409)
 */
export async function merge(
  strapi: Core.Strapi,
  request: MergeRequest,
  by: Actor,
  token?: string,
): Promise<Merged> {
  const { kind, into, from } = request;
  const own = [into, ...from].map((id) => keyName(kind, id));
  const affected = await affectedBefore(strapi, request);
  const locked = new Set<KeyName>([...(affected.articles ?? []), ...affected.entities, ...own]);
  try {
    const merged = await inRecordTransaction(strapi, locked, () =>
      inTransaction(strapi, (transaction) =>
        mergeLocked(strapi, transaction, request, { by, token, locked }),
      ),
    );
    // Undoing joins what was noted: without statistics, the planner takes it for a few rows.
    if (merged.moved > FEW) await connectionOf(strapi).raw('ANALYZE merge_moves');
    drainPending(strapi);
    return merged;
  } catch (error) {
    throw shownError(error);
  }
}

interface Circumstances {
  by: Actor;
  token: string | undefined;
  /** Documents that are locked already. */
  locked: ReadonlySet<KeyName>;
}

async function mergeLocked(
  strapi: Core.Strapi,
  transaction: Raw,
  request: MergeRequest,
  { by, token, locked }: Circumstances,
): Promise<Merged> {
  const { kind, into, from } = request;
  const uid = uidOf(kind);
  await transaction.raw(UNHURRIED);
  await lockRows(strapi, transaction, request);
  const planned = await planRecords(strapi, transaction, request);
  if (token !== undefined && token !== planned.token) throw new ChangedSincePreview();
  const { layout, images } = planned;
  const [kept, ...gone] = images;
  const affected = await affectedNow(
    strapi,
    transaction,
    uid,
    gone.map(({ id }) => id),
  );
  const id = await openHistory(transaction, request, planned, by);
  const highest = await highestRows(strapi, transaction, uid);
  const updatedAt = await writeFields(transaction, planned, by);
  for (const { fields } of gone) await deleteRows(transaction, Object.values(fields).flat());
  const move = { merge: id, into: kept!.id, from: gone.map((image) => image.id) };
  const moved = await moveReferences(strapi, transaction, uid, move);
  if (kind in PARENT) await refuseOwnParts(strapi, transaction, request);
  const slugs = await redirectSlugs(transaction, kind, into, from);
  const decisions = await moveDecisions(transaction, id, into, from);
  await transaction.raw(`DELETE FROM "${layout.table}" WHERE id = ANY(CAST(? AS int[]))`, [move.from]);
  const { change } = planned.plan;
  const journal: Journal = { records: images, change, updatedAt, slugs, decisions, highest };
  await transaction.raw('UPDATE merges SET moved = ?, journal = CAST(? AS jsonb) WHERE id = ?', [
    ...[moved, JSON.stringify(journal), id],
  ]);
  const pendingArticles = await project(transaction, request, affected, locked);
  return { id, documentId: into, moved, pendingArticles };
}

/** Who is about to name one of them waits, because a link checks that its target is there. */
async function lockRows(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, into, from }: MergeRequest,
): Promise<void> {
  await transaction.raw(
    `SELECT id FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
     WHERE document_id = ANY(CAST(? AS text[])) ORDER BY id FOR UPDATE`,
    [[into, ...from]],
  );
}

async function affectedBefore(strapi: Core.Strapi, { kind, into, from }: MergeRequest): Promise<Affected> {
  const uid = uidOf(kind);
  const connection = connectionOf(strapi);
  const rows = await rowsOf<{ id: number; documentId: string }>(
    connection,
    `SELECT id, document_id AS "documentId" FROM "${strapi.db.metadata.get(uid).tableName}"
     WHERE document_id = ANY(CAST(? AS text[]))`,
    [[into, ...from]],
  );
  const missing = [into, ...from].filter((id) => !rows.some(({ documentId }) => documentId === id));
  if (missing.length > 0) throw new errors.NotFoundError(`No such ${kind}: ${missing.join(', ')}`);
  const gone = rows.filter(({ documentId }) => documentId !== into).map(({ id }) => id);
  return affectedNow(strapi, connection, uid, gone);
}

async function openHistory(
  transaction: Raw,
  { kind, into, from }: MergeRequest,
  { values, images }: Planned,
  by: Actor,
): Promise<number> {
  const titles = Object.fromEntries(
    values.map(({ documentId, columns }, index) => [
      documentId,
      { title: columns[TITLE_FIELD[kind]] ?? null, slug: images[index]!.row.slug ?? null },
    ]),
  );
  const [row] = await rowsOf<{ id: number }>(
    transaction,
    `INSERT INTO merges (kind, into_document, from_documents, titles, journal, made_by)
     VALUES (?, ?, CAST(? AS text[]), CAST(? AS jsonb), '{}', ?) RETURNING id`,
    [kind, into, from, JSON.stringify(titles), by === null ? null : String(by)],
  );
  return row!.id;
}

/** @returns the moment that was written as the record's last change */
async function writeFields(
  transaction: Raw,
  { layout, images: [kept], plan: { change } }: Planned,
  by: Actor,
): Promise<Json> {
  const columns: Record<string, Json> = {};
  for (const field of layout.fields) {
    const changed = change.columns[field.name];
    if (field.shape === 'column' && changed) columns[field.column] = changed.after;
    const list = change.lists[field.name];
    if (field.shape !== 'column' && list) await writeList(transaction, layout, field, kept!.id, list.after);
  }
  const updatedAt = new Date().toISOString().replace('Z', '');
  await writeColumns(transaction, layout, kept!.id, {
    ...columns,
    updated_at: updatedAt,
    updated_by_id: by ?? kept!.row.updated_by_id ?? null,
  });
  return updatedAt;
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
  locked: ReadonlySet<KeyName>,
): Promise<boolean> {
  const own = [into, ...from].map((id) => keyName(kind, id));
  for (const name of [...own, ...entities]) noteChange(name);
  // An article that came to name one of them meanwhile is not locked: it waits with the many.
  if (articles?.every((name) => locked.has(name))) {
    for (const name of articles) noteChange(name);
    return false;
  }
  await rekey(
    transaction,
    kind,
    own[0]!,
    from.map((id) => keyName(kind, id)),
  );
  return true;
}
