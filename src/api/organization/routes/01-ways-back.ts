/** What leads back from it. Loaded before the core routes, which would take these paths for ids. */
import type { Core } from '@strapi/strapi';
import { wayBackRoute } from '../../../ways-back/controller';
import { articlesParameters, pageParameters, peopleParameters } from '../../../ways-back/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    wayBackRoute(strapi, 'organization', 'organizations', 'articles', articlesParameters.shape),
    wayBackRoute(strapi, 'organization', 'organizations', 'quotes', pageParameters.shape),
    wayBackRoute(strapi, 'organization', 'organizations', 'connections', pageParameters.shape),
    wayBackRoute(strapi, 'organization', 'organizations', 'people', peopleParameters.shape),
  ],
});
