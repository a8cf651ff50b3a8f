/** An article as a request hands it over: what is saved, what the form says, or both. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { AskedDraft } from '../drafts/read';
import { documentId } from './body';
import { requirePermitted, requireType } from './permitted';

/** Fields of a body. */
export const draft = {
  documentId: documentId.nullable().default(null),
  values: z.record(z.string(), z.unknown(), 'must be the values of the form').nullable().default(null),
};

export const isSomething = (asked: AskedDraft) => asked.documentId !== null || asked.values !== null;
export const something = { path: ['documentId'], message: 'must be given where values is not' };

/** @throws ForbiddenError (403), NotFoundError (404) */
export async function requireDraft(
  strapi: Core.Strapi,
  ctx: Context,
  { documentId: id }: AskedDraft,
): Promise<void> {
  if (id === null) requireType(strapi, ctx, 'create', 'article');
  else await requirePermitted(strapi, ctx, 'read', 'article', [id]);
}

/** @throws NotFoundError (404) where nothing was found */
export function required<T>(found: T | null, { documentId: id }: AskedDraft): T {
  if (found === null) throw new errors.NotFoundError(`No such article: ${id}`);
  return found;
}
