/** Strapi's `pagination` argument. */
import type { Core } from '@strapi/strapi';
import { pagination as strapiPagination } from '@strapi/utils';
import { refused } from '../../on-the-record/refuse';
import { graphqlLimits } from '../limits/settings';

export type Pagination = { page?: number; pageSize?: number; start?: number; limit?: number } | null;

/** Entries that may be skipped: what lies further is found by filters or by the cursors of timelines. */
const FURTHEST = 10_000;

/** @throws ValidationError for what starts too far away, or mixes pages and offsets */
export function pageOf(strapi: Core.Strapi, pagination: Pagination = {}): { start: number; limit: number } {
  const { most, usual } = graphqlLimits(strapi).list;
  const { start, limit } = strapiPagination.withDefaultPagination(pagination ?? {}, {
    maxLimit: most,
    defaults: { offset: { limit: usual }, page: { pageSize: usual } },
  }) as { start: number; limit: number };
  if (start <= FURTHEST) return { start, limit };
  throw refused(['pagination'], `may skip at most ${FURTHEST} entries, got ${start}`);
}
