import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { controlIn, shownPath } from '../on-the-record/control-characters';
import { isMistake } from '../on-the-record/database-refusals';
import { refused } from '../on-the-record/refuse';
import { READER } from '../reader/paths';

/** Pages of the reader ask the API, and tell their visitors what it refuses. */
const isPage = ({ path }: Context) => path === READER || path.startsWith(`${READER}/`);
const isVisitor = ({ path }: Context) => path.startsWith('/api/');

/**
 * `global::bad-input`: answers 400 where Strapi's own routes would answer 500 to a control character in path, query
 * or body, or to a value that the database cannot take. It has to stand after `strapi::body`.
 */
export default () => async (ctx: Context, next: Next) => {
  if (isPage(ctx)) return next();
  const { body } = ctx.request as { body?: unknown };
  const found = controlIn(decoded(ctx.path), ['path']) ?? controlIn(ctx.query) ?? controlIn(body);
  if (found) throw refused(shownPath(found), 'must hold no control characters');
  if (isVisitor(ctx)) refuseShapes(ctx.query);
  try {
    await next();
  } catch (error) {
    if (isVisitor(ctx) && isMistake(error)) {
      throw new errors.ValidationError(
        'A value in the address or body is not of the type that it must be of',
      );
    }
    throw error;
  }
};

/** What Strapi hands to the database as it comes. */
function refuseShapes({ _q, fields, filters }: Record<string, unknown>): void {
  if (_q !== undefined && typeof _q !== 'string') throw refused(['_q'], 'must be one text');
  if (filters !== undefined && typeof filters !== 'object')
    throw refused(['filters'], 'must name fields: filters[headline][$eq]=...');
  if ([fields].flat().includes('')) throw refused(['fields'], 'must name fields');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
