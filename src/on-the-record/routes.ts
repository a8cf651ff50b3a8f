/** The core routes of the seven types. */
import { factories, type UID } from '@strapi/strapi';
import { readersAuth } from './public-reader';

/** Strapi's core router, with ETag and 304 on its reads. */
export function conditionalRouter(uid: UID.ContentType) {
  return factories.createCoreRouter(uid, {
    config: { find: conditional(`${uid}.find`), findOne: conditional(`${uid}.findOne`) },
  });
}

function conditional(action: string) {
  return { auth: readersAuth(action), middlewares: ['global::conditional'] };
}
