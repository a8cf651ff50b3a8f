/** Opaque keyset cursors: where the next page begins, bound to the query that they belong to. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The sort values of the last entry of a page. */
export type Position = readonly (string | number | null)[];

/** Of the code that authenticates a cursor, how much is kept, in bytes. */
const CODE_BYTES = 9;
const LONGEST = 1024;

/** Makes and reads the cursors of one query. Every server of an installation has the same keys, and so reads them. */
export interface Cursors {
  encode(position: Position): string;
  /** @throws ValidationError (400) for a cursor that was made up, changed, or belongs to another query */
  decode(cursor: string): Position;
}

/**
 * @param query all that decides which entries there are and in which order; not `limit` and not `cursor`
 */
export function cursorsFor(strapi: Core.Strapi, query: unknown): Cursors {
  const key = String(strapi.config.get<string[]>('server.app.keys', [])[0] ?? '');
  const digest = createHash('sha256').update(JSON.stringify(query)).digest('base64url');
  const codeOf = (payload: string) =>
    createHmac('sha256', key).update(`${digest}.${payload}`).digest().subarray(0, CODE_BYTES);
  return {
    encode(position) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${codeOf(payload).toString('base64url')}`;
    },
    decode(cursor) {
      const [payload, code, ...rest] = cursor.length <= LONGEST ? cursor.split('.') : [];
      const given = Buffer.from(code ?? '', 'base64url');
      if (
        !payload ||
        rest.length > 0 ||
        given.length !== CODE_BYTES ||
        !timingSafeEqual(given, codeOf(payload))
      ) {
        throw refused();
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Position;
    },
  };
}

function refused() {
  const message = 'Parameter cursor: must be the meta.cursor.next of an answer to the same query';
  return new errors.ValidationError(message, {
    errors: [{ path: ['cursor'], message, name: 'ValidationError' }],
  });
}
