/** How Apollo Server is set up: what it refuses, how it fails, and what it closes at the end of a request. */
import type { Core } from '@strapi/strapi';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { errorFormatter } from './errors';
import { costOf, refuseCostly } from './limits/cost';
import { graphqlLimits, MOST_TOKENS } from './limits/settings';
import { endReading, type GraphqlContext } from './reading';

/** The part of Apollo's request that the plugins below look at. */
interface ApolloRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  request: { variables?: Record<string, unknown>; operationName?: string };
  contextValue: GraphqlContext;
}

/** The value of the setting `plugin::graphql.apolloServer`. */
export function apolloServer(strapi: Core.Strapi) {
  return {
    ...strapi.config.get<object>('plugin::graphql.apolloServer', {}),
    introspection: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: errorFormatter(strapi),
    plugins: [costLimit(strapi), closedReading],
  };
}

/** Here and not as a validation rule, because a rule does not see the variables that lists get their length from. */
function costLimit(strapi: Core.Strapi) {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request }: ApolloRequest) {
          const limits = graphqlLimits(strapi);
          const { variables, operationName } = request;
          const operation = {
            query: document,
            ...(variables && { variables }),
            ...(operationName && { operationName }),
          };
          refuseCostly(costOf(schema, operation, limits), limits);
        },
      };
    },
  };
}

const closedReading = {
  async requestDidStart() {
    return {
      async executionDidStart({ contextValue }: ApolloRequest) {
        return { executionDidEnd: () => endReading(contextValue) };
      },
    };
  },
};
