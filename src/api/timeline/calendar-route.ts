import type { Core } from '@strapi/strapi';
import { lastModified } from '../../http/last-modified';
import { readingRoute } from '../../http/reading-route';
import { calendarParameters } from '../../timeline/parameters';

/** A calendar, for whoever may read the timeline that it is of. */
export function calendarRoute(
  strapi: Core.Strapi,
  { path, handler, permission }: { path: string; handler: string; permission: string },
) {
  const { auth, middlewares } = readingRoute(strapi, permission);
  return {
    method: 'GET',
    path,
    handler,
    request: { query: calendarParameters.shape },
    config: { auth, middlewares: [...middlewares, lastModified(strapi)] },
  };
}
