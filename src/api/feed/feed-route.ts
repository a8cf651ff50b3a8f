import type { Core } from '@strapi/strapi';
import { FORMATS } from '../../feeds/formats/media-types';
import { feedParameters } from '../../feeds/parameters';
import { lastModified } from '../../http/last-modified';
import { readingRoute } from '../../http/reading-route';

/** A route for each format of a feed. */
export function feedRoutes(strapi: Core.Strapi, path: string, action: string) {
  const { auth, middlewares } = readingRoute(strapi, action);
  return FORMATS.map((format) => ({
    method: 'GET',
    path: `${path}.${format}`,
    handler: action,
    request: { query: feedParameters.shape },
    config: { auth, middlewares: [...middlewares, lastModified(strapi)] },
  }));
}

/** The routes of a type's feeds. One action answers for all types, and so one permission opens them. */
export function subjectFeedRoutes(strapi: Core.Strapi, plural: string) {
  return {
    type: 'content-api',
    routes: feedRoutes(strapi, `/${plural}/:id/feed`, 'api::feed.feed.findOne'),
  };
}
