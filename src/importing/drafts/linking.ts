/** Where the reading of texts comes in: what it proposes for a draft, and what of that is applied. */
import type { Core } from '@strapi/strapi';
import type { Suggested } from '../../suggestions/suggested';
import type { PlainFields } from './fields/article';
import type { ImportOptions } from './import-options';

/** What the texts of articles propose, in their order. */
export async function readDrafts(
  _strapi: Core.Strapi,
  articles: readonly PlainFields[],
  _options: Pick<ImportOptions, 'read'>,
): Promise<Suggested[][]> {
  return articles.map(() => []);
}

/**
 * Applies what is sure enough.
 *
 * @param least confidence; null: nothing is applied
 * @returns how many proposals wait for an editor
 */
export function applySuggestions<Fields extends object>(
  fields: Fields,
  suggestions: readonly Suggested[],
  _least: number | null,
): { fields: Fields; waiting: number } {
  return { fields, waiting: suggestions.length };
}
