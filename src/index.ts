import type { Core } from '@strapi/strapi';
import { startChanges } from './changes/start';
import { registerCustomFields } from './custom-fields';
import { registerDecisions } from './decisions/admin-routes';
import { registerDesk } from './desk/register';
import { requireSite } from './feeds/site';
import { registerGraphql } from './graphql/register';
import { endSlowReaders } from './http/slow-readers';
import { closeReadingThreads } from './importing/running/server';
import { ensureLookAlikeIndexes } from './look-alikes/indexes';
import { followCopies } from './merging/references/copies';
import { registerOnTheRecord, startOnTheRecord } from './on-the-record';
import { ensureIndexes } from './publishing/indexes';
import { registerPublishing } from './publishing/register';
import { registerReader } from './reader/register';
import { stopDraining } from './record/drain';
import { registerRecord } from './record/middleware';
import { closeReadingPool } from './record/reading/pool';
import { startRecord } from './record/start';
import { startRoles } from './roles/start';
import { ensureSuggestionIndexes } from './suggestions/indexes';
import { startViews } from './views/start';
import { startQueueWhenServing, stopQueue } from './webhooks/queue/queue';
import { ensureLinkIndexes } from './where-used/indexes';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    requireSite(strapi);
    registerCustomFields(strapi);
    registerRecord(strapi);
    registerPublishing(strapi);
    registerOnTheRecord(strapi);
    registerDecisions(strapi);
    await registerDesk(strapi);
    registerGraphql(strapi);
    registerReader(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    endSlowReaders(strapi);
    await ensureIndexes(strapi);
    await ensureLookAlikeIndexes(strapi);
    await ensureLinkIndexes(strapi);
    await ensureSuggestionIndexes(strapi);
    await followCopies(strapi);
    await startRecord(strapi);
    await startChanges(strapi);
    await startViews(strapi);
    await startOnTheRecord(strapi);
    await startRoles(strapi);
    startQueueWhenServing(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopQueue(strapi);
    await stopDraining(strapi);
    await closeReadingPool(strapi);
    await closeReadingThreads(strapi);
  },
};
