/** A merge as the history keeps it: how it is written there, and read. */
import { errors } from '@strapi/utils';
import { type Raw, rowsOf } from '../record/sql';
import type { Actor } from './actor';
import type { Journal } from './journal';
import { type MergeableKind, type MergeRequest, TITLE_FIELD } from './kinds';
import type { Planned } from './records';

export interface KeptMerge {
  id: number;
  kind: MergeableKind;
  into: string;
  from: string[];
  undone: boolean;
  journal: Journal;
}

/** @throws NotFoundError (404) */
export async function readMerge(transaction: Raw, id: number, forUpdate = false): Promise<KeptMerge> {
  const [row] = await rowsOf<KeptMerge>(
    transaction,
    `SELECT id, kind, into_document AS "into", array_to_json(from_documents) AS "from", undone_at IS NOT NULL AS undone,
       journal::json AS journal FROM merges WHERE id = ? ${forUpdate ? 'FOR UPDATE' : ''}`,
    [id],
  );
  if (!row) throw new errors.NotFoundError(`No such merge: ${id}`);
  return row;
}

/** @returns the number of a merge that begins; what it moves is noted under it */
export async function openMerge(
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

/** @param moved links that were moved */
export async function closeMerge(
  transaction: Raw,
  id: number,
  moved: number,
  journal: Journal,
): Promise<void> {
  await transaction.raw('UPDATE merges SET moved = ?, journal = CAST(? AS jsonb) WHERE id = ?', [
    ...[moved, JSON.stringify(journal), id],
  ]);
}
