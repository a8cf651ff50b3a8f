/** The core routes of the seven types. */
import { factories, type UID } from '@strapi/strapi';

/** Strapi's core router, with ETag and 304 on its reads. */
export function conditionalRouter(uid: UID.ContentType) {
  return factories.createCoreRouter(uid, { config: { find: conditional(), findOne: conditional() } });
}

// Strapi writes each route's scope into its config: shared by two routes, it would open one by the other's permission.
function conditional() {
  return { middlewares: ['global::conditional'] };
}
