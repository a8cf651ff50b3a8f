/** Questions to the API that several pages ask. */
import { answerOf, type Dateline } from '../../clients/typescript/src';
import type { Answers } from './page';
import type { ListedArticle } from './parts/article-teaser';

const FIELDS = ['slug', 'headline', 'kicker', 'standfirst', 'publishedOn', 'language'];
const WITH_PICTURE = { leadFigure: { populate: { image: true } }, corrections: { fields: ['kind'] } };

/**
 * The newest articles with their pictures, of all or of those that a filter of Strapi's lets through.
 *
 * @throws DatelineError
 */
export async function newestArticles(
  dateline: Dateline,
  limit: number,
  filters?: Record<string, unknown>,
): Promise<ListedArticle[]> {
  const query = {
    ...{ 'pagination[limit]': limit, fields: FIELDS, populate: WITH_PICTURE },
    ...(filters && { filters }),
  };
  const { data } = await answerOf(dateline.GET('/articles', { params: { query } }));
  return data.map(listed);
}

function listed(article: Answers['Article']): ListedArticle {
  return { ...article, retracted: article.corrections?.some(({ kind }) => kind === 'retraction') ?? false };
}
