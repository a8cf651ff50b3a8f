import type { Core } from '@strapi/strapi';
import { conditional } from '../../../http/conditional';
import { histogramParameters, timelineParameters } from '../../../timeline/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/timeline',
      handler: 'timeline.find',
      request: { query: timelineParameters.shape },
      config: { middlewares: [conditional(strapi)] },
    },
    {
      method: 'GET',
      path: '/timeline/histogram',
      handler: 'histogram.find',
      request: { query: histogramParameters.shape },
      config: { middlewares: [conditional(strapi)] },
    },
  ],
});
