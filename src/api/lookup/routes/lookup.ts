import type { Core } from '@strapi/strapi';
import { readingRoute } from '../../../http/reading-route';
import { lookupParameters } from '../../../ways-back/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/lookup',
      handler: 'lookup.findOne',
      request: { query: lookupParameters.shape },
      config: readingRoute(strapi, 'api::lookup.lookup.findOne'),
    },
  ],
});
