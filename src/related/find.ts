/** Related articles of articles on the record, by parameters: what REST and GraphQL call. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { noteLists } from '../record/dependencies';
import { inReading } from '../record/reading/session';
import { requireSubject } from '../record/subjects';
import type { RelatedParameters } from './parameters';
import { type RelatedArticle, relatedArticles } from './related';
import { relatedSubjects } from './subjects';

/**
 * The related articles of several articles, in their order.
 *
 * @param articles keys of articles on the record
 * @throws NotFoundError (404) where the topic is unknown or off the record
 */
export function findRelated(
  strapi: Core.Strapi,
  articles: readonly number[],
  parameters: RelatedParameters,
): Promise<RelatedArticle[][]> {
  const { related: config, timeZone } = editorial(strapi);
  // Scores follow from how common each thing is in the archive, and from what any other article shares. Reasons name
  // sources that are on the record.
  noteLists('article', 'source');
  return inReading(strapi, async (transaction) => {
    const { from, to, language = null, limit } = parameters;
    const topic =
      parameters.topic === undefined
        ? null
        : (await requireSubject(transaction, 'topic', parameters.topic)).key;
    const range = { from: from?.startsOn ?? null, to: to?.endsOn ?? null };
    const subjects = await relatedSubjects(transaction, articles);
    return relatedArticles(transaction, subjects, { ...range, limit, language, topic, timeZone, config });
  });
}
