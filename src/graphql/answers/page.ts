/** `Article.bodyHtml` and `Article.mentions`, as the article page has them. */
import type { Core } from '@strapi/strapi';
import { articlePages } from '../../article-page/page';
import { blocksToHtml } from '../../reading/html';
import { inTransaction } from '../../record/sql';
import type { Entry } from '../associations/entries';
import { inReading, type Resolver } from '../reading';
import { askAbout, keysOf } from './by-key';

export function pageResolvers(strapi: Core.Strapi) {
  const mentions: Resolver<Entry> = async ({ documentId }, _, context) => {
    const page = await askAbout(
      strapi,
      context,
      { kind: 'article', documentId: String(documentId) },
      {
        name: 'page',
        answer: (subjects) =>
          inTransaction(strapi, (transaction) => articlePages(transaction, keysOf(subjects))),
      },
    );
    return page?.mentions ?? [];
  };
  const bodyHtml: Resolver<Entry> = ({ body }) => blocksToHtml(body);
  return { Article: { mentions: inReading(strapi, mentions), bodyHtml } };
}
