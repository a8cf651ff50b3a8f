/** A merge as the history keeps it. */
import { errors } from '@strapi/utils';
import { type Raw, rowsOf } from '../record/sql';
import type { Journal } from './journal';
import type { MergeableKind } from './kinds';

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
