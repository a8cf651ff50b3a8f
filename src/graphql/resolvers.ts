/** All that our API adds to Strapi's: types, resolvers, and what a caller needs permission for. */
import type { Core } from '@strapi/strapi';
import { ENTITY_KINDS, uidOf } from '../record/kinds';
import { includedResolvers } from './answers/included';
import { leadArticlesResolvers } from './answers/lead-articles';
import { pageResolvers } from './answers/page';
import { relatedResolvers } from './answers/related';
import { searchResolvers } from './answers/search';
import { timelineResolvers } from './answers/timeline';
import { WAYS_BACK, wayBackResolvers } from './answers/ways-back';
import { type Association, associations } from './associations/associations';
import { associationResolver } from './associations/resolvers';
import { blocksResolvers } from './blocks';
import type { Resolver } from './reading';
import { RELATED } from './schema/articles';
import { SEARCH } from './schema/search';
import { timelineTypes } from './schema/timelines';
import { wayBackTypes } from './schema/ways-back';
import { findOneResolver, findResolver } from './stock/queries';
import { typeNameOf } from './type-names';

/** By type name, then by field name. */
export type ResolverMap = Record<string, Record<string, Resolver<never, never>>>;

const KINDS = ['article', ...ENTITY_KINDS] as const;

/** In GraphQL's schema language. */
export function allTypes(strapi: Core.Strapi): string {
  const fields = privateAssociations(strapi).map((association) => fieldOf(strapi, association));
  const waysBack = wayBackTypes(WAYS_BACK, (kind) => typeNameOf(strapi, uidOf(kind)));
  return [RELATED, SEARCH, timelineTypes(typeNames(strapi)), waysBack, ...fields].join('\n');
}

export function allResolvers(strapi: Core.Strapi): ResolverMap {
  return merged([
    stockQueries(strapi),
    ...associations(strapi).map((association) => ({
      [typeNameOf(strapi, association.uid)]: {
        [association.field]: associationResolver(strapi, association),
      },
    })),
    relatedResolvers(strapi),
    pageResolvers(strapi),
    timelineResolvers(strapi),
    wayBackResolvers(strapi),
    includedResolvers(strapi),
    searchResolvers(strapi),
    leadArticlesResolvers(strapi),
    blocksResolvers(strapi),
  ]);
}

/** By `Type.field`: the permission that the same question needs by REST. */
export function allScopes(strapi: Core.Strapi): Record<string, { auth: { scope: string[] } }> {
  const scopes = {
    'Article.related': 'api::article.related.find',
    'Article.mentions': 'api::article.page.findOne',
    'RelatedArticle.article': 'api::article.article.find',
    'Person.rolesAsOf': 'api::person.person.findOne',
    ...Object.fromEntries(
      WAYS_BACK.map(({ kind, field, scope }) => [`${typeNameOf(strapi, uidOf(kind))}.${field}`, scope]),
    ),
    'Query.timeline': 'api::timeline.timeline.find',
    'Query.timelineHistogram': 'api::timeline.histogram.find',
    'Query.search': 'api::search.search.find',
    'Query.suggest': 'api::suggest.suggest.find',
    ...Object.fromEntries(
      typeNames(strapi).map((type) => [`${type}.timeline`, 'api::timeline.timeline.findOne']),
    ),
    ...Object.fromEntries(
      privateAssociations(strapi).map(({ uid, field, target }) => [
        `${typeNameOf(strapi, uid)}.${field}`,
        `${target}.find`,
      ]),
    ),
  };
  return Object.fromEntries(
    Object.entries(scopes).map(([path, scope]) => [path, { auth: { scope: [scope] } }]),
  );
}

function typeNames(strapi: Core.Strapi): string[] {
  return KINDS.map((kind) => typeNameOf(strapi, uidOf(kind)));
}

function privateAssociations(strapi: Core.Strapi): Association[] {
  return associations(strapi).filter(({ isPrivate }) => isPrivate);
}

function fieldOf(strapi: Core.Strapi, { uid, field, target, many }: Association): string {
  const type = typeNameOf(strapi, target);
  return `extend type ${typeNameOf(strapi, uid)} {
    "What of it is on the record."
    ${field}${many ? `(pagination: PaginationArg = {}): [${type}!]!` : `: ${type}`}
  }`;
}

function stockQueries(strapi: Core.Strapi): ResolverMap {
  const { naming } = strapi.plugin('graphql').service('utils');
  const queries = KINDS.flatMap((kind) => {
    const contentType = strapi.contentType(uidOf(kind));
    return [
      [String(naming.getFindQueryName(contentType)), findResolver(strapi, kind)],
      [String(naming.getFindOneQueryName(contentType)), findOneResolver(strapi, kind)],
    ] as const;
  });
  return { Query: Object.fromEntries(queries) };
}

function merged(maps: ResolverMap[]): ResolverMap {
  const all: ResolverMap = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) all[type] = { ...all[type], ...fields };
  }
  return all;
}
