/** The public API of this server, asked as a stranger asks it, but without a socket. */
import type { Core } from '@strapi/strapi';
import inject, { type DispatchFunc } from 'light-my-request';
import { createDateline, type Dateline } from '../../clients/typescript/src';

/** Names the server to itself; nothing is looked up by it. */
const HOST = 'dateline.internal';
/** Answers without a body, with which a Response must not be made. */
const BODILESS = [204, 304];

const dispatchers = new WeakMap<Core.Strapi, DispatchFunc>();

/**
 * A client of the API whose requests go through all middlewares, permissions and checks of this server's own HTTP
 * handler. Nothing of the visitor's request goes along: no token and no cookie.
 *
 * @param asked is told the path of each request
 */
export function ownApi(strapi: Core.Strapi, asked: (path: string) => void): Dateline {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  return createDateline({
    baseUrl: `http://${HOST}${prefix}`,
    fetch: async ({ method, url, headers }) => {
      const { pathname, search } = new URL(url);
      asked(`${pathname}${search}`);
      const accept = headers.get('accept') ?? 'application/json';
      const answer = await inject(dispatcherOf(strapi), {
        method,
        url: `${pathname}${search}`,
        headers: { host: HOST, accept },
      });
      const body = BODILESS.includes(answer.statusCode) ? null : new Uint8Array(answer.rawPayload);
      return new Response(body, { status: answer.statusCode, headers: headersOf(answer.headers) });
    },
  });
}

/** Made at the first request, when all routes are mounted. */
function dispatcherOf(strapi: Core.Strapi): DispatchFunc {
  const known = dispatchers.get(strapi);
  if (known) return known;
  const made = strapi.server.app.callback() as DispatchFunc;
  dispatchers.set(strapi, made);
  return made;
}

function headersOf(sent: Record<string, unknown>): [string, string][] {
  return Object.entries(sent).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
}
