/** The shape of config/importing.ts, and the one way to read it. */
import type { Core } from '@strapi/strapi';

export interface ImportingConfig {
  /** Whether pages are fetched by their address. */
  byAddress: boolean;
  /** Of a file that comes by the admin panel, in bytes. The command line has no such limit. */
  largestUpload: number;
  /** How long reading may take without getting on by an item, or by a piece of the file. */
  secondsPerPage: number;
}

export function importing(strapi: Core.Strapi): ImportingConfig {
  return strapi.config.get('importing') as ImportingConfig;
}
