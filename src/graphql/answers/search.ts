/** Search and suggest: the functions behind `GET /api/search` and `GET /api/suggest`. */
import type { Core } from '@strapi/strapi';
import { parseSearch, parseSuggest } from '../../search/parameters';
import { search } from '../../search/search';
import { suggest } from '../../search/suggest/suggest';
import { asQuery } from '../arguments';
import { inReading, type Resolver } from '../reading';

type Arguments = Record<string, unknown>;

/** Resolvers of `Query.search` and `Query.suggest`. */
export function searchResolvers(strapi: Core.Strapi) {
  const ofSearch: Resolver<unknown, Arguments> = (_, { types, ...args }) => {
    const asked = Array.isArray(types) ? { ...args, types: types.join(',') } : args;
    return search(strapi, parseSearch(asQuery(asked)));
  };
  const ofSuggest: Resolver<unknown, Arguments> = (_, args) => suggest(strapi, parseSuggest(asQuery(args)));
  return { Query: { search: inReading(strapi, ofSearch), suggest: inReading(strapi, ofSuggest) } };
}
