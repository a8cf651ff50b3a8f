/** Loaded before the core routes, which would take its path for an id. */
import type { Core } from '@strapi/strapi';
import { jsonLdRoute } from '../../../metadata/json-ld-route';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [jsonLdRoute(strapi, 'source')],
});
