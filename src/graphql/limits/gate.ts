/** Refuses documents that are too large or too deep before anything else looks at them. */
import type { Core } from '@strapi/strapi';
import { GraphQLError, parse } from 'graphql';
import type { Context, Next } from 'koa';
import { RefusedBody, readBody } from './body';
import { type DocumentShape, documentShape, UnmeasurableDocument } from './document-shape';
import { graphqlLimits, LONGEST_DOCUMENT, MOST_FIELDS, MOST_TOKENS } from './settings';

/**
 * Koa middleware on the endpoint, before authentication.
 *
 * Here and not as a validation rule: graphql-depth-limit, which Strapi puts before all other rules, follows fragments
 * without end and spreads each as often as it is named.
 */
export function documentGate(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      const asked = ctx.method === 'POST' ? await readBody(ctx) : ctx.query;
      const refusal = refusalOf(asked, graphqlLimits(strapi).depth);
      if (refusal !== null) throw new RefusedBody(400, refusal);
    } catch (error) {
      if (!(error instanceof RefusedBody)) throw error;
      ctx.status = error.status;
      ctx.body = { errors: [{ message: error.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
      return;
    }
    await next();
  };
}

function refusalOf(asked: unknown, deepest: number): string | null {
  const source = (asked as { query?: unknown } | null | undefined)?.query;
  if (typeof source !== 'string') return null;
  if (source.length > LONGEST_DOCUMENT) return `A document may have at most ${LONGEST_DOCUMENT} characters.`;
  try {
    const document = parse(source, { maxTokens: MOST_TOKENS, noLocation: true });
    return refusalOfShape(documentShape(document), deepest);
  } catch (error) {
    if (error instanceof UnmeasurableDocument) return error.message;
    // Apollo parses with the same bounds, and says where the text breaks.
    if (error instanceof GraphQLError) return null;
    if (error instanceof RangeError) return 'The document is nested too deep.';
    throw error;
  }
}

function refusalOfShape({ depth, fields }: DocumentShape, deepest: number): string | null {
  if (depth > deepest) return `An operation may be at most ${deepest} levels deep, got ${depth}.`;
  if (fields > MOST_FIELDS) return `An operation may have at most ${MOST_FIELDS} fields, got ${fields}.`;
  return null;
}
