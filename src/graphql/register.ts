/** The record by GraphQL. */
import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { apolloServer } from './apollo';
import { closeLeaks } from './close-leaks';
import { documentGate } from './limits/gate';
import { allResolvers, allScopes, allTypes } from './resolvers';
import { trimmed } from './trimmed';

/** Call it in Strapi's `register`, before the GraphQL plugin builds its schema. */
export function registerGraphql(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('graphql');
  const extension = plugin.service('extension');
  closeLeaks(strapi, extension.shadowCRUD);
  extension.use(() => ({
    typeDefs: allTypes(strapi),
    resolvers: allResolvers(strapi),
    resolversConfig: allScopes(strapi),
  }));
  const contentApi: { buildSchema(): GraphQLSchema } = plugin.service('content-api');
  const build = contentApi.buildSchema;
  contentApi.buildSchema = () => trimmed(strapi, build());
  strapi.config.set('plugin::graphql.apolloServer', apolloServer(strapi));
  strapi.server.router.use(plugin.config<string>('endpoint'), documentGate(strapi));
}
