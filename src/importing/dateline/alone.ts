/** One restoration at a time, into a database that holds nothing else. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../record/kinds';
import { connectionOf, type Raw, rowsOf } from '../../record/sql';
import { ImportRefusal } from '../refusal';
import type { ExportFound } from './find-export';
import type { ExportedIds } from './verify';

const BATCH = 10_000;

/** Runs work while no other process restores an export into this database. @throws ImportRefusal */
export async function aloneRestoring<T>(
  strapi: Core.Strapi,
  { folder }: ExportFound,
  work: () => Promise<T>,
): Promise<T> {
  return strapi.db.connection.transaction(async (transaction) => {
    await transaction.raw('SET LOCAL idle_in_transaction_session_timeout = 0');
    const [row] = await rowsOf<{ taken: boolean }>(
      transaction as unknown as Raw,
      `SELECT pg_try_advisory_xact_lock(hashtextextended('dateline:restoring', 0)) AS taken`,
    );
    if (row?.taken) return work();
    const reason = 'is refused: another export is being imported into this database';
    throw new ImportRefusal({
      code: 'not-empty',
      file: folder,
      reason,
      fix: 'Wait until that one has ended',
    });
  });
}

/**
 * Refuses a database that holds documents of its own. Those of the same export are no obstacle: an import that was
 * broken off goes on.
 *
 * @throws ImportRefusal
 */
export async function refuseOthers(
  strapi: Core.Strapi,
  { folder }: ExportFound,
  ids: ExportedIds,
): Promise<void> {
  for (const kind of ids.keys()) {
    if (kind === 'file') continue;
    const other = await documentNotIn(strapi, kind, ids.get(kind)!);
    if (other === null) continue;
    throw new ImportRefusal({
      code: 'not-empty',
      file: folder,
      reason: `is refused: the database holds the ${kind} ${other}, which the export does not`,
      fix: 'Import it into an empty database',
    });
  }
}

async function documentNotIn(
  strapi: Core.Strapi,
  kind: DocumentKind,
  known: ReadonlySet<string>,
): Promise<string | null> {
  const { tableName } = strapi.db.metadata.get(uidOf(kind));
  for (let after = 0; ; ) {
    const rows = await rowsOf<{ id: number; documentId: string }>(
      connectionOf(strapi),
      `SELECT id, document_id AS "documentId" FROM "${tableName}" WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return null;
    after = last.id;
    const other = rows.find(({ documentId }) => !known.has(documentId));
    if (other) return other.documentId;
  }
}
