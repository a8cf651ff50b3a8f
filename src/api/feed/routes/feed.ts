import type { Core } from '@strapi/strapi';
import { feedRoutes } from '../feed-route';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    ...feedRoutes(strapi, '/feeds/articles', 'api::feed.feed.find'),
    ...feedRoutes(strapi, '/feeds/corrections', 'api::feed.corrections.find'),
  ],
});
