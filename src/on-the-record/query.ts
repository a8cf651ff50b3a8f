/** From a request's query to what Strapi's service is asked: checked, sanitized, and bound to the audience. */
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Audience } from './audience';
import { checkPagination } from './pagination';
import { withReferences } from './populate';
import { refused } from './refuse';
import { refuseHidden } from './refuse-hidden';
import { searchable } from './schemas';

type Query = Record<string, unknown>;

/** Root parameters of a list; the others that Strapi knows tell of drafts (`publicationFilter`) or do nothing here. */
export const LIST_PARAMETERS = [
  'filters',
  'sort',
  'fields',
  'populate',
  'pagination',
  'status',
  'locale',
  '_q',
];
/** Root parameters of one entry. */
export const ENTRY_PARAMETERS = ['fields', 'populate', 'status', 'locale'];

const LONGEST_SEARCH = 255;

export interface Reading {
  uid: UID.ContentType;
  audience: Audience;
}

/**
 * Checks and sanitizes a query as Strapi's core controllers do, and adds what they do not know: the rule of the
 * record, in `$and` after all that the caller said, so that nothing in the query can widen it; and the references.
 *
 * @throws ValidationError (400) that names the parameter
 */
export async function guardedQuery(
  strapi: Core.Strapi,
  ctx: Context,
  reading: Reading,
  asked: Query,
): Promise<Query> {
  const schema = strapi.contentType(reading.uid);
  const { auth, route } = ctx.state;
  const { _q: search, pagination, ...query } = asked;
  checkPagination(strapi, pagination);
  refuseHidden(strapi, reading.uid, query);
  refuseStatusSort(query.sort);
  await strapi.contentAPI.validate.query(query, schema, { auth, route, strictParams: true });
  const clean: Query = await strapi.contentAPI.sanitize.query(query, schema, {
    auth,
    route,
    strictParams: true,
  });
  return {
    ...clean,
    ...(pagination !== undefined && { pagination }),
    sort:
      clean.sort ??
      (reading.uid === 'api::article.article' ? ['publishedOn:desc', 'documentId'] : ['documentId']),
    status: reading.audience === 'drafts' ? 'draft' : 'published',
    filters: { $and: [clean.filters ?? {}, wordsFilter(strapi, reading.uid, search), rule(reading)] },
    populate: withReferences(strapi, reading.uid, clean.populate),
  };
}

/** @throws ValidationError (400) that names the parameter */
export function allowOnly(names: readonly string[], query: Query): void {
  for (const [name, value] of Object.entries(query)) {
    if (!names.includes(name)) throw refused([name], 'is unknown');
    if (name === 'locale' && typeof value !== 'string') throw refused([name], 'must be one text');
  }
}

/** The rule itself, as a filter: what this audience may see of a type. Article versions are chosen by `status`. */
export function rule({ uid, audience }: Reading): Query {
  if (uid === 'api::article.article') return {};
  if (audience === 'public') return { onRecord: true };
  return uid === 'api::source.source' ? { confidential: { $not: true } } : {};
}

/** Strapi's own `_q` looks into private attributes too. */
function wordsFilter(strapi: Core.Strapi, uid: string, search: unknown): Query {
  if (search === undefined || search === '') return {};
  if (typeof search !== 'string' || search.length > LONGEST_SEARCH) {
    throw refused(['_q'], `must be one text of at most ${LONGEST_SEARCH} characters`);
  }
  return { $or: searchable(strapi, uid).map((name) => ({ [name]: { $containsi: search } })) };
}

/** A virtual sort key of Strapi's: whether a published article has a newer draft. */
function refuseStatusSort(sort: unknown): void {
  if (/(^|["[{,\s])status\b/.test(JSON.stringify(sort ?? '')))
    throw refused(['sort'], 'cannot sort by status');
}
