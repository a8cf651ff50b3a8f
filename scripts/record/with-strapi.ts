import { type Core, createStrapi } from '@strapi/strapi';
import { SingleBar } from 'cli-progress';
import { ensureSecrets } from '../../database/embedded';

/** How far a walk over the archive has come. */
export type OnProgress = (progress: { done: number; total: number }) => void;

/** Runs work on the application without serving it, beside one that serves. */
export async function withStrapi<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  ensureSecrets();
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: 'dist',
    serveAdminPanel: false,
  }).load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** Shows progress on a terminal, and nothing elsewhere. */
export async function withProgress<T>(
  label: string,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  if (!process.stdout.isTTY) return work(() => {});
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}  {eta_formatted} left`,
    hideCursor: true,
  });
  bar.start(1, 0);
  try {
    return await work(({ done, total }) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
