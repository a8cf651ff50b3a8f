import type { Core } from '@strapi/strapi';
import { conditional } from '../../../http/conditional';
import { readingRoute } from '../../../http/reading-route';
import { now } from '../../../publishing/clock';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  // One permission for all three.
  const config = readingRoute(strapi, 'api::feed.sitemap.find');
  const route = (path: string, action: string) => ({
    method: 'GET',
    path,
    handler: `sitemap.${action}`,
    config,
  });
  // What is news passes without a change of the record.
  const hour = () => now(strapi).toISOString().slice(0, 13);
  return {
    type: 'content-api',
    routes: [
      route('/sitemap.xml', 'find'),
      {
        ...route('/sitemap-news.xml', 'findNews'),
        config: { ...config, middlewares: [conditional(strapi, 'record', hour)] },
      },
      route('/sitemaps/:id', 'findOne'),
    ],
  };
};
