/** Mends the slugs after something wrote past the Document Service. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, ENTITY_KINDS, uidOf } from '../record/kinds';
import type { Raw } from '../record/sql';
import { type SlugConflict, settleSlugs } from './settle';

const KINDS: readonly DocumentKind[] = ['article', ...ENTITY_KINDS];

/**
 * Makes the slugs say what the content tables say: missing ones are added, those of deleted documents forgotten.
 * Four statements a type, whatever the size of the archive. What was public before stays remembered.
 *
 * @returns slugs that several documents have: all but the one that holds it
 */
export async function rebuildSlugs(strapi: Core.Strapi, transaction: Raw): Promise<SlugConflict[]> {
  const conflicts: SlugConflict[] = [];
  for (const type of KINDS) {
    await forgetGone(transaction, type, strapi.db.metadata.get(uidOf(type)).tableName);
    conflicts.push(...(await settleSlugs(strapi, transaction, type, 'all')));
  }
  return conflicts;
}

async function forgetGone(transaction: Raw, type: DocumentKind, table: string): Promise<void> {
  const gone = (column: string) =>
    `type = :type AND NOT EXISTS (SELECT 1 FROM "${table}" d WHERE d.document_id = slugs.${column})`;
  await transaction.raw(
    `UPDATE slugs SET formerly = NULL WHERE formerly IS NOT NULL AND ${gone('formerly')}`,
    {
      type,
    },
  );
  await transaction.raw(
    `UPDATE slugs SET document_id = formerly, formerly = NULL, held = 'past', was_public = true
     WHERE formerly IS NOT NULL AND ${gone('document_id')}`,
    { type },
  );
  await transaction.raw(`DELETE FROM slugs WHERE ${gone('document_id')}`, { type });
}
