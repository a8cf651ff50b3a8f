/** The admin routes of the desk: what editors see and do beyond stock Strapi's forms. */
import type { Core } from '@strapi/strapi';
import { registerActions } from './actions';
import { bulkRoutes } from './bulk';
import { draftRoutes } from './drafts';
import { entityRoutes } from './entities';
import { homeRoutes } from './home';
import { importRoutes } from './imports';
import { registerLastSaved } from './last-saved';
import { lookAlikeRoutes } from './look-alikes';
import { mergingRoutes } from './merging';
import { type DeskRoute, registerRoutes } from './route';
import { suggestionRoutes } from './suggestions';
import { webhookRoutes } from './webhooks';

/** All of them. */
export function deskRoutes(strapi: Core.Strapi): DeskRoute[] {
  return [
    ...draftRoutes(strapi),
    ...mergingRoutes(strapi),
    ...lookAlikeRoutes(strapi),
    ...entityRoutes(strapi),
    ...homeRoutes(strapi),
    ...bulkRoutes(strapi),
    ...suggestionRoutes(strapi),
    ...importRoutes(strapi),
    ...webhookRoutes(strapi),
  ];
}

/** Registers them, and their permissions; in `register`. */
export async function registerDesk(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi);
  registerLastSaved(strapi);
  registerRoutes(strapi, deskRoutes(strapi));
}
