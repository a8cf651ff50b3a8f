/** Serves Dateline on DATABASE_URL at PORT. Run by `dateline.ts` as a process of its own. */
import { createStrapi } from '@strapi/strapi';

async function serve(): Promise<void> {
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: 'dist',
    serveAdminPanel: false,
  }).load();
  strapi.server.mount();
  strapi.server.httpServer.listen(Number(process.env.PORT), '127.0.0.1');
}

void serve();
