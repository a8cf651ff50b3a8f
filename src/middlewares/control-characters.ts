import type { Context, Next } from 'koa';
import { refused } from '../on-the-record/refuse';

// White space that a text may hold; PostgreSQL takes no NUL, and no name or address holds the others.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const ALLOWED = 'must hold no control characters';

/** `global::control-characters`: refuses them with 400 in path, query and body. It has to stand after `strapi::body`. */
export default () => (ctx: Context, next: Next) => {
  const found =
    controlIn(decoded(ctx.path), ['path']) ??
    controlIn(ctx.query, []) ??
    controlIn((ctx.request as { body?: unknown }).body, []);
  if (found)
    throw refused(
      found.map((name) => name.replaceAll(/\p{Cc}/gu, '?').slice(0, 80)),
      ALLOWED,
    );
  return next();
};

/** The path to the first text with a control character. */
function controlIn(value: unknown, path: string[]): string[] | null {
  if (typeof value === 'string') return CONTROL.test(value) ? path : null;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = CONTROL.test(key) ? [...path, key] : controlIn(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
