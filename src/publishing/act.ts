/** From a call of the Document Service to the act that it is. */
import type { Core, Modules } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../record/kinds';
import type { Raw } from '../record/sql';
import { forget } from '../slugs/forget';
import { publish } from './articles/publish';
import { keepDates } from './articles/stamp';
import { refuseWhereUsed } from './deleting/refuse-where-used';
import { holdSlugs } from './hold-slugs';
import { type Save, save } from './saving/save';

type Context = Modules.Documents.Middleware.Context;

interface Call {
  kind: DocumentKind;
  context: Context;
}

/** Does what the call asks for, and what belongs to it. */
export async function act(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, context }: Call,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const documentId = documentIdOf(context);
  switch (context.action) {
    case 'create':
    case 'update':
    case 'clone':
      return write(strapi, transaction, { kind, context }, next);
    case 'publish':
      return documentId ? publish(strapi, transaction, documentId, next) : next();
    case 'unpublish':
      if (documentId) await keepDates(strapi, transaction, documentId);
      return thenHold(strapi, transaction, { kind, documentId }, next);
    case 'discardDraft':
      return thenHold(strapi, transaction, { kind, documentId }, next);
    case 'delete': {
      if (documentId && kind !== 'article') await refuseWhereUsed(strapi, transaction, kind, documentId);
      const result = await next();
      if (documentId) await forget(transaction, kind, documentId);
      return result;
    }
    default:
      return next();
  }
}

async function write(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, context }: Call,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const action = context.action as Save['action'];
  const params = context.params as Record<string, unknown>;
  const publishes = kind === 'article' && action !== 'clone' && params.status === 'published';
  let result: unknown = null;
  let documentId: string | undefined;
  await save(
    strapi,
    transaction,
    { kind, action, documentId: documentIdOf(context), data: params.data },
    async (data) => {
      const status = publishes ? { status: 'draft' } : {};
      context.params = { ...params, ...status, data } as Context['params'];
      result = await next();
      documentId = (result as { documentId?: string } | null)?.documentId;
      return documentId;
    },
  );
  if (!publishes || !documentId) return result;
  // The second half as a publication like any other: Strapi's own would pass by all middlewares.
  const { data: _data, status: _status, ...selection } = params;
  const published = await strapi.documents(uidOf('article')).publish({ ...selection, documentId });
  return published.entries[0];
}

async function thenHold(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, documentId }: { kind: DocumentKind; documentId: string | undefined },
  next: () => Promise<unknown>,
): Promise<unknown> {
  const result = await next();
  if (documentId) await holdSlugs(strapi, transaction, kind, documentId);
  return result;
}

function documentIdOf({ params }: Context): string | undefined {
  return 'documentId' in params && typeof params.documentId === 'string' ? params.documentId : undefined;
}
