import site from '../../config/site';
import { OneLineError } from '../../database/embedded';
import { siteFault } from '../../src/feeds/site-config';

type Env = Parameters<typeof site>[0]['env'];

/** Refuses, before anything slow begins, if PUBLIC_SITE_* cannot be used. */
export function requireSettings(): void {
  const env = (name: string, usual: string) => process.env[name] ?? usual;
  const fault = siteFault(site({ env: env as Env }));
  if (fault) throw new OneLineError(fault);
}
