/**
 * Indexes on the articles' table, over expressions or of some rows alone. Strapi's schemas can name whole columns
 * only, and its table does not exist yet when migrations run, so that they are made at the start.
 */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';

/** The page that an article was imported from, as a digest: an address may be longer than an index entry. */
export const IMPORTED_PAGE = `md5(regexp_replace(imported_from->>'url', '#.*$', ''))`;

/** A text without case, accents, punctuation and white space, as a digest. */
export const folded = (text: string) =>
  `md5(lower(regexp_replace(normalize(${text}, NFKD), '[^[:alnum:]]+', '', 'g')))`;

const INDEXES = {
  articles_imported_page_idx: `((${IMPORTED_PAGE}))`,
  articles_folded_headline_idx: `((${folded('headline')}))`,
  articles_changed_idx: '(updated_at) WHERE published_at IS NULL',
  articles_embargo_idx: '(embargoed_until) WHERE published_at IS NULL AND embargoed_until IS NOT NULL',
};

/** Makes the indexes that are missing. */
export async function ensureIndexes(strapi: Core.Strapi): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uidOf('article'));
  for (const [name, definition] of Object.entries(INDEXES)) {
    await connectionOf(strapi).raw(`CREATE INDEX IF NOT EXISTS ${name} ON "${tableName}" ${definition}`);
  }
}
