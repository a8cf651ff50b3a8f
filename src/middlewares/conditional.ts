import type { Core } from '@strapi/strapi';
import { conditional } from '../http/conditional';

/** `global::conditional`: ETag, 304 and one snapshot for the core routes, which name their middlewares. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => conditional(strapi, 'strapi');
