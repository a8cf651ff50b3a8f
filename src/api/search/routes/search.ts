import type { Core } from '@strapi/strapi';
import { conditional } from '../../../http/conditional';
import { searchParameters } from '../../../search/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/search',
      handler: 'search.find',
      request: { query: searchParameters.shape },
      config: { middlewares: [conditional(strapi)] },
    },
  ],
});
