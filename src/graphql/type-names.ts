import type { Core, UID } from '@strapi/strapi';

/** The GraphQL type that Strapi makes of a content type or component. */
export function typeNameOf(strapi: Core.Strapi, uid: string): string {
  const { naming } = strapi.plugin('graphql').service('utils');
  const component = Object.values(strapi.components).find((one) => one.uid === uid);
  return String(
    component ? naming.getComponentName(component) : naming.getTypeName(strapi.getModel(uid as UID.Schema)),
  );
}
