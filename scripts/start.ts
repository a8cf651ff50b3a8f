import { createStrapi } from '@strapi/strapi';
import { buildAdminIfStale } from './starting/build-admin';
import { loadDemoOnce } from './starting/demo';
import { greeting } from './starting/greeting';
import { runToEnd } from './starting/one-line';
import { prepare } from './starting/prepare';

/** Starts Dateline from whatever state the machine is in, and serves. */
async function start(): Promise<void> {
  const listening = await prepare();
  await buildAdminIfStale();
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: 'dist' }).load();
  await loadDemoOnce(strapi);
  await strapi.start();
  console.log(greeting(listening, { reader: strapi.config.get<boolean>('site.reader') }));
}

runToEnd(start);
