/** Admin routes of our own: each asks for its own permission. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOverload, isOverload } from '../http/overload';
import { actionId, type DeskAction } from './actions';

/** A route of the admin server. Its path begins with `/dateline`. */
export interface DeskRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /**
   * Who may call it at all; on which documents is for the handler to ask (permitted.ts). Where it is null, the handler
   * asks for the permission too (`requireAction`), because it depends on what is asked.
   */
  action: DeskAction | null;
  handler: (ctx: Context) => Promise<void>;
}

/** Registers routes: 401 without a session, 403 without the permission, 503 where the database had no time. */
export function registerRoutes(strapi: Core.Strapi, routes: readonly DeskRoute[]): void {
  const described = routes.map(({ method, path, action, handler }) => ({
    method,
    path: `/dateline${path}`,
    handler: (ctx: Context) =>
      handler(ctx).catch((error) => {
        if (!isOverload(error)) throw error;
        answerOverload(strapi, ctx, error);
      }),
    info: { type: 'admin', apiName: 'dateline' },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        ...(action ? [{ name: 'admin::hasPermissions', config: { actions: [actionId(action)] } }] : []),
      ],
    },
  }));
  strapi.server.routes({ type: 'admin', routes: described } as unknown as Parameters<
    typeof strapi.server.routes
  >[0]);
}
