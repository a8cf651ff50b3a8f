/** Publishing an article: one act that dates, checks, writes, and holds its slug; or nothing happens. */
import type { Core } from '@strapi/strapi';
import type { Raw } from '../../record/sql';
import { checkArticle } from '../checks/check-article';
import { PublicationRefused } from '../errors/publication-refused';
import { holdSlugs } from '../hold-slugs';
import { stampDraft } from './stamp';

/**
 * @param write has the Document Service copy the draft
 * @throws PublicationRefused
 */
export async function publish<T>(
  strapi: Core.Strapi,
  transaction: Raw,
  documentId: string,
  write: () => Promise<T>,
): Promise<T> {
  await stampDraft(strapi, transaction, documentId);
  // The draft is what will be published. What is public until now is still there to compare it with.
  const findings = await checkArticle(strapi, documentId);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new PublicationRefused(errors);
  const result = await write();
  await holdSlugs(strapi, transaction, 'article', documentId);
  return result;
}
