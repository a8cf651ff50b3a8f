/** The Document Service middleware that keeps documents and record in one transaction. */
import type { Core, Modules } from '@strapi/strapi';
import { type DocumentKind, kindOf } from './kinds';
import { topicsLedBy } from './led-topics';
import { projectPending } from './project-pending';
import { type KeyName, keyName } from './projection/key-name';
import { connectionOf } from './sql';
import { inRecordTransaction, noteChange } from './transaction';

type Context = Modules.Documents.Middleware.Context;

const WRITING = ['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete', 'clone'];

/** Registers it. It has to be the first of ours, so that all others run inside its transaction. */
export function registerRecord(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const kind = kindOf(context.uid);
    if (!kind || !WRITING.includes(context.action)) return next();
    const document = documentIdOf(context);
    const isDeletion = kind === 'article' && context.action === 'delete' && document;
    const led = isDeletion ? await topicsLedBy(connectionOf(strapi), document) : [];
    const work = async () => {
      const written = await next();
      if (changesRecord(kind, context)) noteWritten(kind, document, written);
      for (const topic of led) noteChange(topic);
      return written;
    };
    const known = document ? [keyName(kind, document), ...led] : [];
    const result = await inRecordTransaction(strapi, known, work, { writesArticle: kind === 'article' });
    if (kind !== 'article') await projectPending(strapi);
    return result;
  });
}

function documentIdOf({ params }: Context): string | undefined {
  return 'documentId' in params && typeof params.documentId === 'string' ? params.documentId : undefined;
}

/** A draft says nothing publicly, and a new entity is named by nobody. */
function changesRecord(kind: DocumentKind, { action, params }: Context): boolean {
  if (action === 'discardDraft' || action === 'clone') return false;
  if (kind !== 'article') return action !== 'create';
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return true;
  return 'status' in params && params.status === 'published';
}

function noteWritten(kind: DocumentKind, documentId: string | undefined, written: unknown): void {
  const id = documentId ?? (written as { documentId?: string } | null)?.documentId;
  if (id) noteChange(keyName(kind, id) satisfies KeyName);
}
