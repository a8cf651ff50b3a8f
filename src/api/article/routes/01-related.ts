/** Related articles and the article page. Loaded before the core routes, which would take their paths for ids. */
import type { Core } from '@strapi/strapi';
import { readingRoute } from '../../../http/reading-route';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/articles/:id/related',
      handler: 'related.find',
      config: readingRoute(strapi, 'api::article.related.find'),
    },
    {
      method: 'GET',
      path: '/articles/:id/page',
      handler: 'page.findOne',
      config: readingRoute(strapi, 'api::article.page.findOne'),
    },
  ],
});
