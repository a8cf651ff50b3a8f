/**
 * `global::temporary-files`: removes what a form has brought, however the request ends. `strapi::body` writes every
 * file of a form before anybody is asked who sent it, and removes those of the field `files` alone, and only when
 * nothing was refused. It has to stand after it.
 */
import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';

export default () => async (ctx: Context, next: Next) => {
  const files = Object.values(ctx.request.files ?? {}).flat();
  try {
    await next();
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
  }
};
