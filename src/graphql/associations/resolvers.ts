/** Resolvers of every relation, component and media field of our types: one statement for each level of a query. */
import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import { inTransaction } from '../../record/sql';
import { audienceOf, readFor } from '../audience';
import { type GraphqlContext, inReading, loaderOf, type Resolver } from '../reading';
import { type Pagination, pageOf } from '../stock/page';
import type { Association } from './associations';
import type { Entry } from './entries';
import { type AssociationKey, keyName, readAssociations } from './read';

/** Takes the place of Strapi's own resolver, which asks the database once for each parent. */
export function associationResolver(strapi: Core.Strapi, association: Association) {
  const resolve: Resolver<Entry, { pagination?: Pagination }> = async (parent, args, context) => {
    const audience = audienceOf(parent);
    const { start, limit } = pageOf(strapi, args.pagination);
    const found = await associationLoader(strapi, context).load({ association, owner: parent.id, audience });
    const page = association.many ? found.slice(start, start + limit) : found.slice(0, 1);
    const entries = await Promise.all(page.map((entry) => signed(strapi, association, entry)));
    for (const entry of entries) readFor(audience, entry);
    return association.many ? entries : (entries[0] ?? null);
  };
  return inReading(strapi, resolve);
}

function associationLoader(strapi: Core.Strapi, context: GraphqlContext) {
  return loaderOf(
    context,
    'associations',
    () =>
      new DataLoader<AssociationKey, Entry[], string>(
        (keys) => inTransaction(strapi, (transaction) => readAssociations(strapi, transaction, keys)),
        { cacheKeyFn: keyName },
      ),
  );
}

/** A store of private files hands out addresses that expire. */
function signed(strapi: Core.Strapi, { target }: Association, entry: Entry): Promise<Entry> {
  if (target !== 'plugin::upload.file') return Promise.resolve(entry);
  return strapi.plugin('upload').service('file').signFileUrls(entry);
}
