/** Errors in the shape that Strapi's GraphQL API has, with nothing of the server's inside. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What a client is told of an error that nobody foresaw; the log has the rest. */
const UNFORESEEN = 'Internal Server Error';

interface StrapiError {
  name: string;
  message: string;
  details?: unknown;
}

/**
 * Apollo's `formatError`. Strapi's own hands the message of an unforeseen error, SQL and all, to the client; this one
 * differs in that alone.
 */
export function errorFormatter(strapi: Core.Strapi) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = originalOf(error, formatted);
    if (original instanceof GraphQLError) return formatted;
    const code = codeOf(original);
    if (code && original instanceof Error) return shaped(formatted, original, code);
    strapi.log.error(original instanceof Error ? (original.stack ?? original.message) : String(original));
    return shaped(formatted, { name: 'Error', message: UNFORESEEN }, 'INTERNAL_SERVER_ERROR');
  };
}

/** What a resolver threw or Apollo did not foresee; else the error itself, which GraphQL made for the client. */
function originalOf(error: unknown, { extensions }: GraphQLFormattedError): unknown {
  if (!(error instanceof GraphQLError) || !error.originalError) return error;
  return error.path || extensions?.code === 'INTERNAL_SERVER_ERROR' ? error.originalError : error;
}

function codeOf(error: unknown): string | null {
  if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return 'FORBIDDEN';
  if (error instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  if (error instanceof errors.ApplicationError || error instanceof errors.HttpError) {
    return `STRAPI_${error.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`;
  }
  return null;
}

function shaped(formatted: GraphQLFormattedError, { name, message, details }: StrapiError, code: string) {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, message, extensions: { ...extensions, error: { name, message, details }, code } };
}
