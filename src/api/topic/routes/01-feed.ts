/** Loaded before the core routes, which would take its path for an id. */
import type { Core } from '@strapi/strapi';
import { subjectFeedRoutes } from '../../feed/feed-route';

export default ({ strapi }: { strapi: Core.Strapi }) => subjectFeedRoutes(strapi, 'topics');
