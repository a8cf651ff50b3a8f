/** For whom an entry was read; what its fields lead to is read for the same. */
import type { Core } from '@strapi/strapi';
import { type Audience, mayReadDrafts } from '../on-the-record/audience';
import { refused } from '../on-the-record/refuse';
import type { GraphqlContext } from './reading';

const forReadersOfDrafts = new WeakSet<object>();

/** The audience for which an entry was read. */
export function audienceOf(entry: object): Audience {
  return forReadersOfDrafts.has(entry) ? 'drafts' : 'public';
}

/** Remembers for which audience an entry was read. */
export function readFor<E extends object>(audience: Audience, entry: E): E {
  if (audience === 'drafts') forReadersOfDrafts.add(entry);
  return entry;
}

/**
 * The audience of a root query, by its `status`.
 *
 * @throws ValidationError for drafts asked by somebody whose role does not read them
 */
export async function askedAudience(
  strapi: Core.Strapi,
  status: unknown,
  { koaContext }: GraphqlContext,
): Promise<Audience> {
  if (status === undefined || status === null || status === 'published') return 'public';
  if (status === 'draft' && (await mayReadDrafts(strapi, koaContext))) return 'drafts';
  throw refused(['status'], 'must be PUBLISHED');
}
