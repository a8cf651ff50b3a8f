/** Loaded before the core routes, which would take its path for an id. */
import type { Core } from '@strapi/strapi';
import { timelineRoute } from '../../timeline/timeline-route';

export default ({ strapi }: { strapi: Core.Strapi }) => timelineRoute(strapi, 'organizations');
