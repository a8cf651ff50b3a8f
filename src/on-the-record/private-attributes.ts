/** What Strapi's rows say of themselves, and of what hangs on them. */
import type { Core } from '@strapi/strapi';
import { ENTITY_KINDS, uidOf } from '../record/kinds';
import { MEDIA_UID } from './schemas';

/** Of a row without drafts, publishedAt is when it was made. */
const OF_ENTITIES = ['id', 'createdAt', 'updatedAt', 'publishedAt'];
const OF_FILES = [...OF_ENTITIES, 'related', 'provider_metadata'];

interface Schema {
  options?: { privateAttributes?: string[] };
}

/**
 * Keeps to ourselves which rows there are, when they were made, and which documents, drafts among them, use a file.
 * It has to run in `register`, before Strapi reads the schemas.
 */
export function keepRowsPrivate(strapi: Core.Strapi): void {
  for (const kind of ENTITY_KINDS) hide(strapi.contentType(uidOf(kind)) as Schema, OF_ENTITIES);
  hide(strapi.contentType(MEDIA_UID) as Schema, OF_FILES);
}

function hide(schema: Schema, attributes: string[]): void {
  const hidden = new Set([...(schema.options?.privateAttributes ?? []), ...attributes]);
  schema.options = { ...schema.options, privateAttributes: [...hidden] };
}
