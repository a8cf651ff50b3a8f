/** Refusals that Strapi has no answer for. */
import { ImportsBusyError, RETRY_AFTER } from '../../importing/running/server';
import type { DeskRoute } from '../route';
import { FetchingOffError } from './source';

/** Answers what is no fault of the request: 503 where as many imports are under way as one process takes, and 403. */
export function withRefusals(handler: DeskRoute['handler']): DeskRoute['handler'] {
  return async (ctx) => {
    try {
      await handler(ctx);
    } catch (error) {
      if (!(error instanceof ImportsBusyError || error instanceof FetchingOffError)) throw error;
      const { name, message, details } = error;
      const status = error instanceof ImportsBusyError ? 503 : 403;
      if (status === 503) ctx.set('Retry-After', String(RETRY_AFTER));
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
}
