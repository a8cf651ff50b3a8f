/** The admin routes of the desk: what editors see and do beyond stock Strapi's forms. */
import type { Core } from '@strapi/strapi';
import { registerActions } from './actions';
import { registerLastSaved } from './last-saved';
import { mergingRoutes } from './merging';
import { registerRoutes } from './route';

export async function registerDesk(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi);
  registerLastSaved(strapi);
  registerRoutes(strapi, [...mergingRoutes(strapi)]);
}
