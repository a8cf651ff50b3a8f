import type { Core } from '@strapi/strapi';
import { connectionOf } from '../record/sql';

/** The shape of config/changes.ts. */
export interface ChangesConfig {
  /** Days for which changes are kept at least. */
  keptDays: number;
}

/** Tells the database how long changes are kept: commits prune the log themselves, so that no schedule is needed. */
export async function startChanges(strapi: Core.Strapi): Promise<void> {
  const { keptDays } = strapi.config.get('changes') as ChangesConfig;
  await connectionOf(strapi).raw(
    `UPDATE record_state SET changes_kept = make_interval(days => :keptDays)
     WHERE changes_kept <> make_interval(days => :keptDays)`,
    { keptDays },
  );
}
