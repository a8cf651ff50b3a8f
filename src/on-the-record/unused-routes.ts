/** Routes that Strapi opens to tokens and that a record of articles has no use for. */
import type { Core } from '@strapi/strapi';

interface Route {
  method: string;
  path: string;
}

interface Router {
  routes: Route[];
}

/** Of each plugin, whether a route is closed. */
const CLOSED: Record<string, (route: Route) => boolean> = {
  // They tell the schema with its private parts.
  'content-type-builder': () => true,
  // It sends letters to anybody in the newsroom's name.
  email: () => true,
  // Who may do what is decided in the admin panel; by token, a role without a name could be made.
  'users-permissions': ({ method, path }) => method !== 'GET' && path.startsWith('/roles'),
};

/** Takes them out; it has to run in `register`, before Strapi mounts them. The admin panel's own routes stay. */
export function closeUnusedRoutes(strapi: Core.Strapi): void {
  for (const [name, isClosed] of Object.entries(CLOSED)) {
    const routers = strapi.plugin(name)?.routes as Record<string, Router | undefined> | undefined;
    const router = routers?.['content-api'];
    if (router) router.routes = router.routes.filter((route) => !isClosed(route));
  }
}
