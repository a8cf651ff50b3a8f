/** What an operation costs: the objects that it can make the server read, counted before any is read. */
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, type GraphQLField, getNullableType, isCompositeType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { GraphqlLimits } from './settings';

/** Cost of a field itself, beside the objects that it gives: it takes statements of its own. */
const FIELD_COSTS: Readonly<Record<string, number>> = {
  related: 10,
  timeline: 10,
  timelineHistogram: 50,
  quotes: 10,
  connections: 20,
  mentions: 10,
  bodyHtml: 2,
};

/** Cost of each field of Query and Mutation: none of these is batched with others. */
const ROOT_COST = 50;

/** Those that take more than a list. */
const ROOT_COSTS: Readonly<Record<string, number>> = { search: 200, suggest: 100 };

/** Length of a list inside an answer that has no page of its own: roles, reasons, sources. */
const EMBEDDED = 5;

interface ListArguments {
  limit?: number | null;
  pagination?: { limit?: number | null; pageSize?: number | null } | null;
}

/**
 * An object costs 1, a list its length times its objects, a field of plain values nothing.
 *
 * @returns the cost of an operation that has passed validation
 * @throws GraphQLError (400) for variables that are not of their types
 */
export function costOf(
  schema: GraphQLSchema,
  operation: Pick<Parameters<typeof getComplexity>[0], 'query' | 'variables' | 'operationName'>,
  limits: GraphqlLimits,
): number {
  try {
    return getComplexity({ schema, ...operation, estimators: [estimator(limits)] });
  } catch (error) {
    // Variables that are not of their types: to be refused here, since what is not counted must not be run.
    const message = error instanceof Error ? error.message : String(error);
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** @throws GraphQLError (400) for an operation that costs more than the limit */
export function refuseCostly(cost: number, limits: GraphqlLimits): void {
  if (cost <= limits.cost) return;
  throw new GraphQLError(
    `The operation costs ${cost}, and ${limits.cost} is allowed. Ask for shorter lists or fewer levels.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: limits.cost, http: { status: 400 } } },
  );
}

function estimator({ list }: GraphqlLimits): ComplexityEstimator {
  return ({ field, args, childComplexity, type }) => {
    if (field.name.startsWith('__')) return 0;
    const own = isRoot(type.name) ? (ROOT_COSTS[field.name] ?? ROOT_COST) : (FIELD_COSTS[field.name] ?? 0);
    return own + objects(field, type.name, pageLength(field, args, list)) * (childComplexity + 1);
  };
}

/** How many objects a field gives. A page costs its length; the list in it no more. */
function objects(field: GraphQLField<unknown, unknown>, parent: string, page: number | null): number {
  const type = getNullableType(field.type);
  const isList = isListType(type);
  if (!isCompositeType(isList ? getNullableType(type.ofType) : type)) return 0;
  return page ?? (isList && !parent.endsWith('Page') ? EMBEDDED : 1);
}

function pageLength(
  field: GraphQLField<unknown, unknown>,
  { limit, pagination }: ListArguments,
  { most, usual }: GraphqlLimits['list'],
): number | null {
  const takes = (argument: string) => field.args.some(({ name }) => name === argument);
  if (takes('limit')) return bounded(limit ?? usual, most);
  return takes('pagination') ? bounded(pagination?.limit ?? pagination?.pageSize ?? usual, most) : null;
}

/** A limit of -1 is Strapi's word for as many as there may be. */
function bounded(length: number, most: number): number {
  return length < 0 ? most : Math.min(length, most);
}

function isRoot(type: string): boolean {
  return type === 'Query' || type === 'Mutation';
}
