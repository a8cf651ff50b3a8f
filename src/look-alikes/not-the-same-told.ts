/** What editors said of a record and its look-alikes, as a panel tells it. */
import type { Core } from '@strapi/strapi';
import { type EntityKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { apartFrom } from './not-the-same';

/** A record that is not the same. */
export interface ToldApart {
  documentId: string;
  title: string;
  by: string | null;
  at: string;
}

/** @returns the newest first; those that were deleted are left out */
export async function toldApart(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: EntityKind,
  id: string | null,
): Promise<ToldApart[]> {
  if (id === null) return [];
  const decisions = await apartFrom(transaction, id);
  if (decisions.length === 0) return [];
  const { tableName, attributes } = strapi.db.metadata.get(uidOf(kind));
  const rows = await rowsOf<{ documentId: string; title: string }>(
    transaction,
    `SELECT document_id AS "documentId", "${'name' in attributes ? 'name' : 'title'}" AS title FROM "${tableName}"
     WHERE document_id = ANY(CAST(? AS text[]))`,
    [decisions.flatMap(({ subject, object }) => [subject, object])],
  );
  const users = await rowsOf<{ id: string; name: string }>(
    transaction,
    `SELECT CAST(id AS text) AS id, trim(concat_ws(' ', firstname, lastname)) AS name FROM admin_users
     WHERE CAST(id AS text) = ANY(CAST(? AS text[]))`,
    [decisions.flatMap(({ by }) => by ?? [])],
  );
  return decisions.flatMap(({ subject, object, by, at }) => {
    const other = rows.find(({ documentId: one }) => one === (subject === id ? object : subject));
    return other ? [{ ...other, by: users.find((user) => user.id === by)?.name ?? null, at }] : [];
  });
}
