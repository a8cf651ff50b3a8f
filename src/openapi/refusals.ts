/** The answers of requests that are refused: Strapi's envelope. */
import type { Response, Schema } from './types';
import { schemaNamed } from './types';

/** The body of every refusal. */
export const ERROR: Schema = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: {
          type: 'object',
          description: '`errors` names each parameter or field that is refused, by its path.',
          properties: {
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'message', 'name'],
                properties: {
                  path: { type: 'array', items: { type: ['string', 'integer'] } },
                  message: { type: 'string' },
                  name: { type: 'string' },
                  value: { type: 'string', description: 'What came, shortened.' },
                },
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
  Gone: refusal('Changes since then are not kept any more; `details.code` is changesGone.'),
  Conflict: refusal('Other documents name it; `details.uses` counts them.'),
  ServerError: refusal('The server failed.'),
};

/** References to the refusals of these statuses, for an operation. */
export function refusals(
  ...statuses: (400 | 401 | 403 | 404 | 409 | 410)[]
): Record<string, { $ref: string }> {
  const names = {
    400: 'BadRequest',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'NotFound',
    409: 'Conflict',
    410: 'Gone',
  };
  return Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/${names[status]}` }]),
  );
}
