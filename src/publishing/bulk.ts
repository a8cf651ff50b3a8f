/**
 * The admin panel's bulk actions, one document after the other in one transaction: all or nothing. Strapi's own start
 * all at once; with middlewares that wait, one refusal leaves others half done.
 */
import type { Core } from '@strapi/strapi';
import { kindOf, type UidOf } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { inRecordTransaction } from '../record/transaction';

/** The part of content-manager's `document-manager` that is replaced (content-manager/dist/server/services). */
interface DocumentManager {
  delete(documentId: string, uid: string, options?: object): Promise<unknown>;
  publish(documentId: string, uid: string, options?: object): Promise<unknown[] | undefined>;
  deleteMany(documentIds: string[], uid: string, options?: object): Promise<{ count: number }>;
  publishMany(uid: string, documentIds: string[], locale?: unknown): Promise<number>;
  unpublishMany(documentIds: string[], uid: string, options?: object): Promise<{ count: number }>;
}

/** Puts the sequential versions in the place of Strapi's. */
export function replaceBulkActions(strapi: Core.Strapi): void {
  const manager: DocumentManager = strapi.plugin('content-manager').service('document-manager');
  const each = <T>(uid: string, documentIds: string[], act: (documentId: string) => Promise<T>) =>
    oneByOne(strapi, uid, documentIds, act);
  Object.assign(manager, {
    deleteMany: async (documentIds, uid, options = {}) => {
      const deleted = await each(uid, documentIds, (documentId) => manager.delete(documentId, uid, options));
      return { count: deleted.length };
    },
    publishMany: async (uid, documentIds, locale) => {
      const options = { locale, populate: {} };
      const published = await each(uid, documentIds, (documentId) =>
        manager.publish(documentId, uid, options),
      );
      return published.flat().filter(Boolean).length;
    },
    unpublishMany: async (documentIds, uid, options = {}) => {
      // Only types with drafts come here, and articles are the only one.
      const documents = strapi.documents(uid as UidOf<'article'>);
      const unpublished = await each(uid, documentIds, async (documentId) => {
        const result = await documents.unpublish({ ...options, documentId, populate: {} });
        return result.entries;
      });
      return { count: unpublished.flat().length };
    },
  } satisfies Partial<DocumentManager>);
}

async function oneByOne<T>(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  act: (documentId: string) => Promise<T>,
): Promise<T[]> {
  const kind = kindOf(uid);
  // A fixed order, so that two bulk actions over the same documents do not wait for each other in a circle.
  const inOrder = [...new Set(documentIds)].sort();
  const work = async () => {
    const results: T[] = [];
    for (const documentId of inOrder) results.push(await act(documentId));
    return results;
  };
  if (!kind) return (await strapi.db.transaction(work)) as T[];
  return inRecordTransaction(
    strapi,
    inOrder.map((documentId) => keyName(kind, documentId)),
    work,
  );
}
