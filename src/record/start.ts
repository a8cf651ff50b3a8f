/** What the record needs when the application starts. */
import type { Core } from '@strapi/strapi';
import { projectPending } from './project-pending';
import { isRecordStale, rebuildRecord } from './rebuild';
import { watchTables } from './watch';

/** Watches the content tables, and brings a record that was left behind up to date. */
export async function startRecord(strapi: Core.Strapi): Promise<void> {
  await watchTables(strapi);
  if (await isRecordStale(strapi)) {
    strapi.log.info('The record is behind the documents: building it again.');
    await rebuildRecord(strapi);
  }
  while ((await projectPending(strapi)) > 0);
}
