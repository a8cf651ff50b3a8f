/** `Topic.leadArticles`: the published ones of those that an editor put on the topic's front page. */
import type { Core } from '@strapi/strapi';
import { inTransaction, rowsOf } from '../../record/sql';
import type { Entry } from '../associations/entries';
import { inReading, type Resolver } from '../reading';
import { publishedArticle } from '../stock/find';
import { type Pagination, pageOf } from '../stock/page';
import { askAbout } from './by-key';

/** Resolver of `Topic.leadArticles`. Strapi's link leads to drafts too, the record's to nothing but the published. */
export function leadArticlesResolvers(strapi: Core.Strapi) {
  const leadArticles: Resolver<Entry, { pagination?: Pagination }> = async (
    { documentId },
    args,
    context,
  ) => {
    const { start, limit } = pageOf(strapi, args.pagination);
    const picked = await askAbout(
      strapi,
      context,
      { kind: 'topic', documentId: String(documentId) },
      {
        name: 'leadArticles',
        answer: (subjects) =>
          picks(
            strapi,
            subjects.map(({ key }) => key),
          ),
      },
    );
    const page = (picked ?? []).slice(start, start + limit);
    return Promise.all(page.map((id) => publishedArticle(strapi, context, id)));
  };
  return { Topic: { leadArticles: inReading(strapi, leadArticles) } };
}

/** The documentIds of each topic's lead articles, in order. One statement. */
async function picks(strapi: Core.Strapi, topics: readonly number[]): Promise<string[][]> {
  const rows = await inTransaction(strapi, (transaction) =>
    rowsOf<{ entity: number; documentId: string }>(
      transaction,
      `SELECT p.entity, a.document_id AS "documentId" FROM record_pick p JOIN record_article a ON a.id = p.key
       WHERE p.entity = ANY(?::int[]) ORDER BY p.entity, p.position`,
      [topics],
    ),
  );
  return topics.map((topic) =>
    rows.filter(({ entity }) => entity === topic).map(({ documentId }) => documentId),
  );
}
