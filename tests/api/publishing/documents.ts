import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../../src/record/kinds';

/** A Blocks body of one paragraph. */
export function paragraph(text: string) {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}

/** The least that can be published. */
export function article(headline: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { headline, body: paragraph('Something happened.'), ...more };
}

export interface Document {
  documentId: string;
  slug: string;
  [field: string]: unknown;
}

/** The Document Service of one type, with payloads of any shape, as they come in from outside. */
export function documentsOf(strapi: Core.Strapi, kind: DocumentKind) {
  type Service = Record<
    'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'clone' | 'delete' | 'findOne',
    (params: Record<string, unknown>) => Promise<unknown>
  >;
  const service = strapi.documents(uidOf(kind)) as unknown as Service;
  return {
    create: (data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
      service.create({ data, ...more }) as Promise<Document>,
    update: (documentId: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
      service.update({ documentId, data, ...more }) as Promise<Document>,
    clone: (documentId: string, data: Record<string, unknown> = {}) =>
      service.clone({ documentId, data }) as Promise<{ documentId: string; entries: Document[] }>,
    publish: (documentId: string) => service.publish({ documentId }),
    unpublish: (documentId: string) => service.unpublish({ documentId }),
    discardDraft: (documentId: string) => service.discardDraft({ documentId }),
    delete: (documentId: string) => service.delete({ documentId }),
    find: (documentId: string, status: 'draft' | 'published' = 'draft', populate: unknown = []) =>
      service.findOne({ documentId, status, populate }) as Promise<Document | null>,
  };
}

/** Why a call was refused: its error's name, message and details. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ name: string; message: string; details: Record<string, unknown> }> {
  const outcome = await call.then(
    () => null,
    (error: { name: string; message: string; details: Record<string, unknown> }) => error,
  );
  if (!outcome) throw new Error('It was not refused');
  return outcome;
}
