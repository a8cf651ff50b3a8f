import type { Core } from '@strapi/strapi';
import { readingRoute } from '../../../http/reading-route';
import { suggestParameters } from '../../../search/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/suggest',
      handler: 'suggest.find',
      request: { query: suggestParameters.shape },
      config: readingRoute(strapi, 'api::suggest.suggest.find'),
    },
  ],
});
