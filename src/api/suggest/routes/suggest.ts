import type { Core } from '@strapi/strapi';
import { conditional } from '../../../http/conditional';
import { suggestParameters } from '../../../search/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/suggest',
      handler: 'suggest.find',
      request: { query: suggestParameters.shape },
      config: { middlewares: [conditional(strapi)] },
    },
  ],
});
