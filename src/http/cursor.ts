/** Opaque keyset cursors: where the next page begins, bound to the query that they belong to. */
import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The sort values of the last entry of a page. */
export type Position = readonly (string | number | null)[];

const ALGORITHM = 'aes-256-gcm';
/** What AES-GCM takes and gives (NIST SP 800-38D), in bytes. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Longest cursor, in characters. */
const LONGEST = 1024;

/** Makes and reads the cursors of one query. Every server of an installation has the same keys, and so reads them. */
export interface Cursors {
  encode(position: Position): string;
  /** @throws ValidationError (400) for a cursor that was made up, changed, or belongs to another query */
  decode(cursor: string): Position;
}

/**
 * Cursors are encrypted, because the record's compact keys betray how many rows are hidden. The nonce follows from
 * what is encrypted: one place has one cursor, so that an answer stays the same while the record does.
 *
 * @param query all that decides which entries there are and in which order; not `limit` and not `cursor`
 */
export function cursorsFor(strapi: Core.Strapi, query: unknown): Cursors {
  const secret = String(strapi.config.get<string[]>('server.app.keys', [])[0] ?? '');
  const key = createHash('sha256').update(`dateline cursor ${secret}`).digest();
  const context = createHash('sha256').update(JSON.stringify(query)).digest();
  return {
    encode(position) {
      const text = JSON.stringify(position);
      const nonce = createHmac('sha256', key).update(context).update(text).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(context);
      const sealed = [cipher.update(text, 'utf8'), cipher.final()];
      return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url');
    },
    decode(cursor) {
      try {
        return open(Buffer.from(cursor.length <= LONGEST ? cursor : '', 'base64url'), key, context);
      } catch {
        throw refused();
      }
    },
  };
}

function open(bytes: Buffer, key: Buffer, context: Buffer): Position {
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(context);
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  return JSON.parse(text.toString('utf8')) as Position;
}

function refused() {
  const message = 'Parameter cursor: must be the meta.cursor.next of an answer to the same query';
  return new errors.ValidationError(message, {
    errors: [{ path: ['cursor'], message, name: 'ValidationError' }],
  });
}
