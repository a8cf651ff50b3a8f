import { env } from '@strapi/utils';
import site from '../../config/site';
import { OneLineError } from '../../database/embedded';
import { siteFault } from '../../src/feeds/site-config';

/** Refuses, before anything slow begins, if PUBLIC_SITE_* cannot be used. */
export function requireSettings(): void {
  const fault = siteFault(site({ env }));
  if (fault) throw new OneLineError(fault);
}
