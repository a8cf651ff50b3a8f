/** The answers of requests that are refused: Strapi's envelope. */
import type { Response, Schema } from './types';
import { schemaNamed } from './types';

const DOCUMENTS: Schema = {
  type: 'array',
  description: 'The first of them, for those who may read drafts.',
  items: {
    type: 'object',
    required: ['documentId', 'title'],
    additionalProperties: false,
    properties: { documentId: { type: 'string' }, title: { type: 'string' } },
  },
};

/** The body of every refusal. */
export const ERROR: Schema = {
  type: 'object',
  required: ['data', 'error'],
  additionalProperties: false,
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message'],
      additionalProperties: false,
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: {
          type: 'object',
          description:
            '`errors` names each parameter or field that is refused, by its path. Left out where the body is too large or no JSON.',
          additionalProperties: false,
          properties: {
            code: {
              type: 'string',
              description: 'Stable, where there is more than one thing to do about it.',
            },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'message', 'name'],
                additionalProperties: false,
                properties: {
                  path: { type: 'array', items: { type: ['string', 'integer'] } },
                  message: { type: 'string' },
                  name: { type: 'string' },
                  code: { type: 'string', description: 'Of a check before publication (docs/model.md).' },
                  value: {
                    description: 'What came, shortened; as it came where Strapi refuses its own input.',
                  },
                },
              },
            },
            key: { type: 'string', description: 'With path, source and param: what of a query is refused.' },
            path: { type: ['string', 'null'] },
            source: { type: 'string' },
            param: { type: 'string' },
            uses: {
              type: 'array',
              description: 'With code inUse: how many documents of which type name it.',
              items: {
                type: 'object',
                required: ['type', 'count'],
                additionalProperties: false,
                properties: { type: { type: 'string' }, count: { type: 'integer' }, documents: DOCUMENTS },
              },
            },
          },
        },
      },
    },
  },
};

const refusal = (description: string): Response => ({
  description,
  content: { 'application/json': { schema: schemaNamed('Error') } },
});

export const REFUSALS: Record<string, Response> = {
  BadRequest: refusal('A parameter or field is refused; `details.errors` names it.'),
  Unauthorized: refusal('The token is missing, unknown or expired.'),
  Forbidden: refusal('The role or token lacks the permission.'),
  NotFound: refusal('There is nothing of this id, or nothing on the record: the two cannot be told apart.'),
  Gone: refusal(
    'What was asked for has ended: changes that are not kept any more (`details.code` is changesGone), a link to a draft.',
  ),
  Conflict: refusal(
    'Other documents name it, and `details.uses` counts them; or something that it names changed meanwhile.',
  ),
  TooLarge: refusal('The body is larger than the server takes.'),
  TooManyRequests: refusal('The same account or address asked too often; try again later.'),
  ServerError: refusal('The server failed.'),
  Unavailable: refusal('The answer takes too long at the moment; Retry-After says when to ask again.'),
};

const NAMES = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  410: 'Gone',
  413: 'TooLarge',
  503: 'Unavailable',
} as const;

/** References to the refusals of these statuses, for an operation. */
export function refusals(...statuses: (keyof typeof NAMES)[]): Record<string, { $ref: string }> {
  return Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/${NAMES[status]}` }]),
  );
}
