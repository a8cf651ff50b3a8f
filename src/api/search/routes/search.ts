import type { Core } from '@strapi/strapi';
import { readingRoute } from '../../../http/reading-route';
import { searchParameters } from '../../../search/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/search',
      handler: 'search.find',
      request: { query: searchParameters.shape },
      config: readingRoute(strapi, 'api::search.search.find'),
    },
  ],
});
