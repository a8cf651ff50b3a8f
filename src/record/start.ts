/** What the record needs when the application starts. */
import type { Core } from '@strapi/strapi';
import { projectPending } from './project-pending';
import { isRecordStale, rebuildRecord } from './rebuild';
import type { Progress } from './walk';
import { watchTables } from './watch';

/** Watches the content tables, and brings a record that was left behind up to date. */
export async function startRecord(strapi: Core.Strapi): Promise<void> {
  await watchTables(strapi);
  if (await isRecordStale(strapi)) {
    await rebuildRecord(strapi, announceOnce(strapi));
  }
  while ((await projectPending(strapi)) > 0);
}

/** Says that a rebuild is under way, where there is anything to build. */
function announceOnce(strapi: Core.Strapi): (progress: Progress) => void {
  let isAnnounced = false;
  return ({ total }) => {
    if (!isAnnounced) strapi.log.info(`The record is behind the documents: building it from ${total}.`);
    isAnnounced = true;
  };
}
