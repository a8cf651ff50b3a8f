/** Gives found articles the fields and relations that Strapi's own parameters ask for. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOf } from '../../on-the-record/answer';
import { guardedQuery } from '../../on-the-record/query';
import { uidOf } from '../../record/kinds';

const READING = { uid: uidOf('article'), audience: 'public' } as const;

/**
 * Reads the published articles once more as the core route would, with the caller's permissions, and puts what was
 * asked for into the found ones, in their order.
 *
 * @throws ValidationError (400) for fields or relations that there are not, or that are private
 */
export async function hydrate<T extends { documentId: string }>(
  strapi: Core.Strapi,
  ctx: Context,
  found: T[],
  asked: { fields?: unknown; populate?: unknown },
): Promise<(T & Record<string, unknown>)[]> {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const { filters, ...query } = await guardedQuery(strapi, ctx, READING, given);
  const documents = await strapi.documents(READING.uid).findMany({
    ...query,
    filters: { $and: [filters, { documentId: { $in: found.map(({ documentId }) => documentId) } }] },
    limit: found.length,
  } as Parameters<ReturnType<typeof strapi.documents>['findMany']>[0]);
  const told = await answerOf(strapi, ctx, READING, documents);
  const read = new Map(told.map((document) => [document.documentId, document]));
  return found.map((article) => ({ ...read.get(article.documentId), ...article }));
}
