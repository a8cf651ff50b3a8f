/** The history of merges, newest first. */
import type { Core } from '@strapi/strapi';
import { cursorsFor } from '../http/cursor';
import { connectionOf, instantOf, rowsOf } from '../record/sql';
import type { MergeableKind } from './kinds';

export interface HistoryEntry {
  id: number;
  kind: MergeableKind;
  into: { documentId: string; title: string | null };
  from: { documentId: string; title: string | null; slug: string | null }[];
  /** What the admin users are called. */
  by: string | null;
  at: string;
  undoneBy: string | null;
  undoneAt: string | null;
  /** Links that were moved. */
  moved: number;
}

export interface HistoryAsked {
  /** Merges of these types alone. */
  kinds: readonly MergeableKind[];
  /** Merges that this document took part in. */
  documentId?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

interface Row extends Omit<HistoryEntry, 'into' | 'from'> {
  into: string;
  from: string[];
  titles: Record<string, { title: string | null; slug: string | null }>;
}

const userName = (column: string) =>
  `(SELECT coalesce(nullif(trim(concat_ws(' ', u.firstname, u.lastname)), ''), u.username) FROM admin_users u
    WHERE CAST(u.id AS text) = ${column})`;

/** One page. @throws ValidationError (400) for a cursor of another list */
export async function mergeHistory(
  strapi: Core.Strapi,
  { kinds, documentId, limit, cursor }: HistoryAsked,
): Promise<{ entries: HistoryEntry[]; next: string | null }> {
  const cursors = cursorsFor(strapi, ['merges', kinds.join(), documentId ?? null]);
  const before = cursor === undefined ? 2_147_483_647 : Number(cursors.decode(cursor)[0]);
  const rows = await rowsOf<Row>(
    connectionOf(strapi),
    `SELECT m.id, m.kind, m.into_document AS "into", array_to_json(m.from_documents) AS "from", m.titles::json AS titles,
       m.moved, ${userName('m.made_by')} AS by, ${instantOf('m.made_at')} AS at,
       ${userName('m.undone_by')} AS "undoneBy", ${instantOf('m.undone_at')} AS "undoneAt"
     FROM merges m WHERE m.id < :before AND m.kind = ANY(CAST(:kinds AS text[]))
       AND (CAST(:documentId AS text) IS NULL OR m.into_document = :documentId
         OR m.from_documents @> ARRAY[CAST(:documentId AS text)])
     ORDER BY m.id DESC LIMIT :rows`,
    { before, kinds: [...kinds], documentId: documentId ?? null, rows: limit + 1 },
  );
  const entries = rows.slice(0, limit).map(({ into, from, titles, ...entry }) => ({
    ...entry,
    into: { documentId: into, title: titles[into]?.title ?? null },
    from: from.map((id) => ({
      ...{ documentId: id, title: titles[id]?.title ?? null, slug: titles[id]?.slug ?? null },
    })),
  }));
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? cursors.encode([last.id]) : null };
}
