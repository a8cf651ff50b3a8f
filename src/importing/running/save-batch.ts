/** Writes a batch, and where it fails as a whole, what of it can be written. */
import type { Core } from '@strapi/strapi';
import { type ImportOptions, importBatch, type ReadItem } from '../drafts/import-batch';
import type { ImportOutcome } from '../outcome';
import { refusedOutcome } from './refused-outcome';

const LONGEST_SHOWN = 200;

/**
 * Outcomes in order. One item that the database does not take does not take the others with it.
 *
 * @throws where the database is gone
 */
export async function saveBatch(
  strapi: Core.Strapi,
  items: ReadItem[],
  options: ImportOptions,
): Promise<ImportOutcome[]> {
  if (items.length === 0) return [];
  try {
    return await importBatch(strapi, items, options);
  } catch (error) {
    await strapi.db.connection.raw('SELECT 1');
    if (items.length === 1) return [notSaved(items[0]!, error)];
  }
  const outcomes: ImportOutcome[] = [];
  for (const item of items) outcomes.push(...(await saveBatch(strapi, [item], options)));
  return outcomes;
}

function notSaved({ file, number, item }: ReadItem, error: unknown): ImportOutcome {
  const message = (error as Error).message.slice(0, LONGEST_SHOWN);
  const fix = 'Import it again; where it is refused again, report it';
  const title = item.kind === 'article' ? item.title : item.name;
  return refusedOutcome({ code: 'not-saved', file, reason: `was not saved: ${message}`, fix }, number, {
    kind: item.kind,
    title,
  });
}
