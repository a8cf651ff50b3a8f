/** The routes that a running application answers. */
import type { Core } from '@strapi/strapi';

export interface RunningRoute {
  method: string;
  /** As koa-router has it: `/api/articles/:id`. */
  path: string;
}

/** Every route, by every method but HEAD. */
export function runningRoutes(strapi: Core.Strapi): RunningRoute[] {
  const layers = strapi.server.listRoutes() as { methods: string[]; path: string }[];
  // A layer without methods is a prefix.
  return layers.flatMap(({ methods, path }) =>
    methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path: String(path) })),
  );
}

/** Whether a route is for visitors rather than for the admin panel. */
export const isPublicArea = ({ path }: RunningRoute) => path.startsWith('/api/') || path === '/api';

/** The path with its parameters filled in. */
export function pathWith(path: string, id: string): string {
  return path.replace(/:(\w+)(\([^)]*\))?[?*+]?/g, encodeURIComponent(id)).replace(/\(\.\*\)/g, id);
}

export { PLURALS } from '../../../src/record/kinds';
