/** The guard of Strapi's own reads: what register and bootstrap have to call. */
import type { Core } from '@strapi/strapi';
import { closeDoors, grantReads } from './permissions';
import { keepRowsPrivate } from './private-attributes';
import { registerPublicReader } from './public-reader';
import { closeUnusedRoutes } from './unused-routes';

/** In `register`. */
export function registerOnTheRecord(strapi: Core.Strapi): void {
  registerPublicReader(strapi);
  keepRowsPrivate(strapi);
  closeUnusedRoutes(strapi);
}

/** In `bootstrap`. */
export async function startOnTheRecord(strapi: Core.Strapi): Promise<void> {
  await closeDoors(strapi);
  await grantReads(strapi);
}
