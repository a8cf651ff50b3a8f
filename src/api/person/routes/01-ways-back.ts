/** What leads back from it. Loaded before the core routes, which would take these paths for ids. */
import type { Core } from '@strapi/strapi';
import { wayBackRoute } from '../../../ways-back/controller';
import { articlesByPersonParameters, including, pageParameters } from '../../../ways-back/parameters';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    wayBackRoute(strapi, 'person', 'people', 'articles', articlesByPersonParameters.extend(including).shape),
    wayBackRoute(strapi, 'person', 'people', 'quotes', pageParameters.shape),
    wayBackRoute(strapi, 'person', 'people', 'connections', pageParameters.shape),
  ],
});
