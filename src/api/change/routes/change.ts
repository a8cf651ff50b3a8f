import type { Core } from '@strapi/strapi';
import { changesParameters } from '../../../changes/parameters';
import { readingRoute } from '../../../http/reading-route';
import { unshared } from '../../../http/unshared';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { auth, middlewares } = readingRoute(strapi, 'api::change.change.find');
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/changes',
        handler: 'change.find',
        request: { query: changesParameters.shape },
        config: { auth, middlewares: [unshared, ...middlewares] },
      },
    ],
  };
};
