/** Fields of Strapi Blocks, without what they tell of the media library. */
import type { Core } from '@strapi/strapi';
import { withoutFileIds } from '../on-the-record/blocks';
import { ourSchemas } from './associations/associations';
import type { Entry } from './associations/entries';
import type { Resolver } from './reading';
import { typeNameOf } from './type-names';

/** By type name, then by field name. */
export function blocksResolvers(strapi: Core.Strapi): Record<string, Record<string, Resolver<Entry>>> {
  const fields = ourSchemas(strapi).flatMap(({ uid, attributes }) =>
    Object.entries(attributes)
      .filter(([, { type }]) => type === 'blocks')
      .map(([field]): [string, Record<string, Resolver<Entry>>] => [
        typeNameOf(strapi, uid),
        { [field]: (entry) => withoutFileIds(entry[field] ?? null) },
      ]),
  );
  return Object.fromEntries(fields);
}
