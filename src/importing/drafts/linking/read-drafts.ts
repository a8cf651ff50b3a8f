/** What the texts of imported articles propose, with the names of the archive. */
import type { Core } from '@strapi/strapi';
import { rejectedSuggestions } from '../../../decisions/rejected';
import { connectionOf } from '../../../record/sql';
import { findSuggestions } from '../../../suggestions/find-suggestions';
import type { ArticleReader } from '../../../suggestions/read-article';
import type { Suggested } from '../../../suggestions/suggested';
import type { PlainFields } from '../fields/article';

export interface DraftToRead {
  /** Of the draft that it became before: what editors rejected there is not proposed again. */
  documentId: string | null;
  fields: PlainFields;
}

/**
 * In the order of the drafts. A fixed number of statements; names that the archive writes otherwise are not looked
 * for, which takes longer than all else.
 */
export async function readDrafts(
  strapi: Core.Strapi,
  drafts: readonly DraftToRead[],
  reader: ArticleReader | undefined,
): Promise<Suggested[][]> {
  if (drafts.length === 0) return [];
  const connection = connectionOf(strapi);
  const known = drafts.flatMap(({ documentId }) => documentId ?? []);
  const rejected = known.length > 0 ? await rejectedSuggestions(connection, known) : new Map();
  const articles = drafts.map(({ documentId, fields }) => ({
    ...fields,
    documentId: documentId ?? '',
    ...{ people: [], organizations: [], quotes: [], events: [], citations: [] },
  }));
  const found = await findSuggestions(strapi, connection, articles, { rejected, reader });
  return found.map(({ suggestions }) => suggestions);
}
