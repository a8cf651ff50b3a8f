/** Addresses of routes as OpenAPI writes them. */
import type { Parameter, Schema } from './types';

/** `/articles/:id/page` as `/articles/{id}/page`; a part that any text may take is called `path`. */
export function openApiPath(route: string): string {
  return route.replace(/:(\w+)/g, '{$1}').replace('(.*)', '{path}');
}

/** The parameters that a path names, each required. */
export function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' } satisfies Schema,
  }));
}
