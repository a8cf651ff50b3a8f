/** A route of our own, as the document describes it. */
import type { z } from 'zod';
import { CONDITIONAL } from './headers';
import { pathParameters } from './path';
import { queryParameters } from './query-parameters';
import { refusals } from './refusals';
import { type Content, type Operation, type Parameter, type Schema, schemaNamed } from './types';

export interface Endpoint {
  /** As OpenAPI writes it: `/articles/{id}/page`. */
  path: string;
  /** Its permission, which is unique too: `article.page.findOne`. */
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  /** What it parses its query with; none where it takes no parameters. */
  query?: z.ZodObject;
  /** Descriptions of parameters whose schemas carry none. */
  words?: Readonly<Record<string, string>>;
  /** Parameters that are Strapi's. */
  also?: readonly Parameter[];
  /** Name of the schema of its answer (answers/index.ts); none where `otherwise` tells all. */
  answer?: string;
  /** In which media type it answers; JSON unless said. */
  mediaType?: string;
  /** Other media types in which it answers, and their schemas. */
  otherwise?: Readonly<Record<string, Schema>>;
  /** Whether it answers `If-None-Match`; true unless said. */
  conditional?: boolean;
  /** Whether it answers 410 for what is too old. */
  gone?: boolean;
}

/** The `get` operation of an endpoint. */
export function operationOf(endpoint: Endpoint): Operation {
  const { path, query, words, also = [], conditional = true } = endpoint;
  const parameters = [...pathParameters(path), ...(query ? queryParameters(query, words) : []), ...also];
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    ...(endpoint.description && { description: endpoint.description }),
    tags: [endpoint.tag],
    parameters,
    responses: {
      200: { description: 'OK', ...(conditional && { headers: CONDITIONAL }), content: contentOf(endpoint) },
      ...(conditional && { 304: { description: 'Nothing public has changed since that ETag' } }),
      ...refusals(400, 401, 403, 404, ...(endpoint.gone ? [410 as const] : [])),
    },
  };
}

function contentOf({ answer, mediaType = 'application/json', otherwise = {} }: Endpoint): Content {
  const others = Object.entries(otherwise).map(([mediaType, schema]) => [mediaType, { schema }]);
  return {
    ...(answer !== undefined && { [mediaType]: { schema: schemaNamed(answer) } }),
    ...Object.fromEntries(others),
  };
}
