/** Whom an article of a list names, for all articles of a request at once. */
import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import { inTransaction } from '../../record/sql';
import { type Included, namedBy } from '../../ways-back/included';
import { INCLUDED } from '../../ways-back/parameters';
import type { EntityReference } from '../../ways-back/types';
import { type GraphqlContext, inReading, loaderOf, type Resolver } from '../reading';

interface Listed {
  documentId: string;
}

/** `NamingArticle.people` and `.organizations`. */
export function includedResolvers(strapi: Core.Strapi): Record<string, Record<string, Resolver<Listed>>> {
  const fields = INCLUDED.map((part): [string, Resolver<Listed>] => [
    part,
    inReading(strapi, ({ documentId }, _, context) => loaderFor(strapi, context, part).load(documentId)),
  ]);
  return { NamingArticle: Object.fromEntries(fields) };
}

function loaderFor(strapi: Core.Strapi, context: GraphqlContext, part: Included) {
  return loaderOf(
    context,
    `named ${part}`,
    () =>
      new DataLoader<string, EntityReference[]>(async (articles) => {
        const named = await inTransaction(strapi, (transaction) => namedBy(transaction, articles, [part]));
        return articles.map((article) => named.get(article)?.[part] ?? []);
      }),
  );
}
