import type { Core } from '@strapi/strapi';
import type { ChangesConfig } from '../src/changes/start';

/** The log of changes: who was away for longer has to read all anew. */
const changes = ({ env }: Core.Config.Shared.ConfigParams): ChangesConfig => ({
  keptDays: env.int('CHANGES_KEPT_DAYS', 30),
});

export default changes;
