/** What Strapi's own generator says, put right where it is wrong. */

import { generate } from '@strapi/openapi';
import type { Core } from '@strapi/strapi';
import { openApiPath, pathParameters } from './path';
import {
  type OpenApiDocument,
  type Operation,
  orNull,
  type PathItem,
  type Response,
  type Schema,
} from './types';

/** Written for every answer by the generator; here they are named once (document.ts). */
const REFUSALS: Record<string, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  500: 'ServerError',
};

/** What the plugin for users answers so many times a minute. */
const RATE_LIMITED = /^\/(auth|connect)\//;

/**
 * Paths and schemas of the routes of Strapi's plugins, as `strapi openapi generate` has them, but: a documentId is no
 * UUID, the moment of the generation is nobody's default, and every parameter in a path is named.
 */
export function stockDocument(strapi: Core.Strapi): Pick<OpenApiDocument, 'paths' | 'components'> {
  const { document } = generate(withoutOurs(strapi), { type: 'content-api' });
  const { paths, components } = corrected(document) as OpenApiDocument;
  return {
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => {
        const written = openApiPath(path);
        return [written, withPathParameters(written, item)];
      }),
    ),
    components: { ...components, responses: {} },
  };
}

/** The application without its own routes: the generator fails on parameters that a zod schema transforms. */
function withoutOurs(strapi: Core.Strapi): Core.Strapi {
  return Object.create(strapi, { apis: { value: {} } });
}

function corrected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(corrected);
  if (typeof value !== 'object' || value === null) return value;
  const { $schema: _, 'x-strapi-serialize': __, ...rest } = value as Record<string, unknown>;
  if (isFile(rest)) return fileSchema(rest.properties as Record<string, Schema>);
  if (rest.format === 'uuid') return { type: 'string', description: 'A documentId.' };
  if (typeof rest.default === 'string' && !Number.isNaN(Date.parse(rest.default))) delete rest.default;
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, corrected(inner)]));
}

function isFile({ properties }: Record<string, unknown>): boolean {
  return ['hash', 'mime', 'provider'].every((name) => name in ((properties as object | undefined) ?? {}));
}

/** The media library leaves out what is private, has null where the generator has none, and has more than it says. */
function fileSchema(properties: Record<string, Schema>): Schema {
  const shown = Object.entries(properties).map(([name, schema]) => {
    const { anyOf } = schema as { anyOf?: unknown };
    return [name, anyOf ? schema : orNull(corrected(schema) as Schema)];
  });
  return {
    type: 'object',
    required: ['documentId', 'name', 'url'],
    properties: Object.fromEntries(shown) as Record<string, Schema>,
  };
}

function withPathParameters(path: string, item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [
      method,
      completed(path, method, operation as Operation),
    ]),
  );
}

function completed(path: string, method: string, operation: Operation): Operation {
  const named = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const missing = pathParameters(path).filter(({ name }) => !named.includes(name));
  const responses: [string, Response | { $ref: string }][] = Object.entries(operation.responses).map(
    ([status, response]) => {
      const name = REFUSALS[status];
      return [status, name ? { $ref: `#/components/responses/${name}` } : response];
    },
  );
  if (['post', 'put'].includes(method)) responses.push(['413', { $ref: '#/components/responses/TooLarge' }]);
  if (RATE_LIMITED.test(path)) responses.push(['429', { $ref: '#/components/responses/TooManyRequests' }]);
  return {
    ...operation,
    parameters: [...missing, ...operation.parameters],
    responses: Object.fromEntries(responses),
  };
}
