import type { Core } from '@strapi/strapi';
import { conditional } from '../../../http/conditional';
import { lookupParameters } from '../../../ways-back/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/lookup',
      handler: 'lookup.findOne',
      request: { query: lookupParameters.shape },
      config: { middlewares: [conditional(strapi)] },
    },
  ],
});
