/** The reader: a small site of pages beside the API, on the same server. */
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { SiteConfig } from '../feeds/site-config';
import { answerPage, fail, newsroomOf } from './answer';
import { readAssets } from './assets';
import { failure } from './failure';
import { READER } from './paths';
import { ROUTES } from './routes';

/** Registers the pages, unless the reader is turned off; in `register`. */
export function registerReader(strapi: Core.Strapi): void {
  if (!(strapi.config.get('site') as SiteConfig).reader) return;
  const assets = readAssets(path.join(strapi.dirs.static.public, 'reader'));
  const route = (below: string, handler: (ctx: Context) => void | Promise<void>) => ({
    method: 'GET' as const,
    path: `${READER}${below}`,
    handler,
    config: { auth: false as const },
  });
  const routes = [
    route('/assets/:name', assets.answer),
    ...ROUTES.map(({ below, page, keeping }) =>
      route(below, answerPage(strapi, assets, page, keeping ?? 'by version')),
    ),
    route('/(.*)', (ctx) => fail(ctx, failure(404), newsroomOf(strapi, assets))),
  ];
  strapi.server.routes(routes as unknown as Parameters<typeof strapi.server.routes>[0]);
}
