import type { ServerSettings } from './server';

const MEBIBYTE = 1024 * 1024;

/**
 * Settings that follow from the machine's memory: PostgreSQL's own defaults are for the smallest one. Memory is taken
 * as it is needed, so that a small archive takes little.
 *
 * Just-in-time compilation is off: it costs a short statement more than all of its work.
 *
 * @param memory of the machine, in bytes
 */
export function tuning(memory: number): ServerSettings {
  const share = (part: number, least: number, most: number) =>
    `${Math.round(Math.min(most, Math.max(least, memory / MEBIBYTE / part)))}MB`;
  return {
    shared_buffers: share(4, 128, 4096),
    effective_cache_size: share(2, 256, 65_536),
    maintenance_work_mem: share(32, 64, 1024),
    work_mem: share(1024, 4, 32),
    max_wal_size: '4GB',
    random_page_cost: '1.1',
    jit: 'off',
  };
}
