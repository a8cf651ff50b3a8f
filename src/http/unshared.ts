import type { Context, Next } from 'koa';

/**
 * Keeps an answer out of shared caches; its ETag stays, for whoever asks again. What a cache is emptied by must not be held back by it. Stands
 * before `conditional`.
 */
export async function unshared(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } finally {
    const isAnswer = ctx.status === 200 || ctx.status === 304;
    ctx.set('Cache-Control', isAnswer ? 'private, no-cache' : 'no-store');
    ctx.set('Surrogate-Control', 'no-store');
  }
}
