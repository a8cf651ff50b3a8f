/** The schema as it is served: Strapi's, less what the record does not answer. */
import type { Core } from '@strapi/strapi';
import { type GraphQLField, GraphQLSchema, isObjectType } from 'graphql';
import { associations } from './associations/associations';
import { typeNameOf } from './type-names';

/** They tell published documents that have a changed draft from those that have none. */
const TELLING = ['hasPublishedVersion', 'publicationFilter'];

/**
 * Takes out the `_connection` fields, which count the archive; arguments that tell of drafts; and filters and sorts
 * of lists below a parent, which stand in the order that their editors chose.
 */
export function trimmed(strapi: Core.Strapi, schema: GraphQLSchema): GraphQLSchema {
  const lists = new Set(associations(strapi).map(({ uid, field }) => `${typeNameOf(strapi, uid)}.${field}`));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      if (field.name.endsWith('_connection')) delete fields[field.name];
      const cut = lists.has(`${type.name}.${field.name}`) ? [...TELLING, 'filters', 'sort'] : TELLING;
      withoutArguments(field, cut);
    }
  }
  // Made anew from its roots, so that types which nothing leads to any more are gone.
  return new GraphQLSchema({ ...schema.toConfig(), types: [] });
}

function withoutArguments(field: GraphQLField<unknown, unknown>, cut: readonly string[]): void {
  field.args = field.args.filter(({ name }) => !cut.includes(name));
}
