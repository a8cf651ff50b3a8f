/** What leads back from it. Loaded before the core routes, which would take these paths for ids. */
import type { Core } from '@strapi/strapi';
import { wayBackRoute } from '../../../ways-back/controller';
import { articlesParameters } from '../../../ways-back/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [wayBackRoute(strapi, 'topic', 'topics', 'articles', articlesParameters.shape)],
});
