/** The configuration of a route that reads the record. */
import type { Core } from '@strapi/strapi';
import { readersAuth } from '../on-the-record/public-reader';
import { conditional } from './conditional';

/** Quick for the public, with ETag and 304; `action` is the permission that it asks for. */
export function readingRoute(strapi: Core.Strapi, action: string) {
  return { auth: readersAuth(action), middlewares: [conditional(strapi)] };
}
