/** Strapi's `pagination`, with bounds that are said rather than silently kept. */
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { wholeNumber } from '../http/parameters';
import { refused } from './refuse';

/** Rows that an offset may skip: PostgreSQL reads every one of them to throw it away. */
const DEEPEST = 10_000;

/**
 * @throws ValidationError (400) that names the parameter
 */
export function checkPagination(strapi: Core.Strapi, pagination: unknown): void {
  if (pagination === undefined) return;
  const most = strapi.config.get<number>('api.rest.maxLimit', 100);
  const parsed = schema(most).safeParse(pagination);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
    const path = ['pagination', ...(name === undefined ? [] : [String(name)])];
    throw refused(path, issue?.message ?? 'cannot be read');
  }
  const { page, pageSize, start, limit } = parsed.data;
  const byPage = page !== undefined || pageSize !== undefined;
  if (byPage && (start !== undefined || limit !== undefined)) {
    throw refused(['pagination'], 'takes page and pageSize, or start and limit, not both');
  }
  const defaultSize = strapi.config.get<number>('api.rest.defaultLimit', 25);
  const skipped = byPage ? ((page ?? 1) - 1) * (pageSize ?? defaultSize) : (start ?? 0);
  if (skipped > DEEPEST) {
    const way = 'filter by a date or name to get further, or use the timeline or search, which have cursors';
    throw refused(['pagination', byPage ? 'page' : 'start'], `must skip at most ${DEEPEST} entries; ${way}`);
  }
}

function schema(most: number) {
  return z.strictObject(
    {
      page: wholeNumber(1, 999_999_999).optional(),
      pageSize: wholeNumber(1, most).optional(),
      start: wholeNumber(0, 999_999_999).optional(),
      limit: wholeNumber(1, most).optional(),
      withCount: z.enum(['true', 'false', '1', '0', 't', 'f'], 'must be true or false').optional(),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? 'is unknown' : 'must be an object') },
  );
}
