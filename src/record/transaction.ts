/** One transaction for a change of documents and for what the record says of them. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { type BeginOptions, beginProjection } from './locks';
import { project } from './project';
import type { KeyName } from './projection/key-name';
import { inTransaction } from './sql';

const underWay = new AsyncLocalStorage<Set<KeyName>>();

/**
 * Runs `work` in a transaction and projects, before it commits, every document that Document Service calls changed
 * in it. Where one is under way already, `work` joins it and the outermost projects: once, with all locks in order.
 *
 * @param documents documents that will be written, as far as they are known: locked before anything else
 */
export async function inRecordTransaction<T>(
  strapi: Core.Strapi,
  documents: Iterable<KeyName>,
  work: () => Promise<T>,
  options: BeginOptions = {},
): Promise<T> {
  if (underWay.getStore()) return work();
  return inTransaction(strapi, async (transaction) => {
    const changed = new Set<KeyName>();
    await beginProjection(transaction, documents, options);
    const result = await underWay.run(changed, work);
    await project(strapi, transaction, changed);
    return result;
  });
}

/** Notes a document for the projection at the end of the transaction under way. */
export function noteChange(document: KeyName): void {
  underWay.getStore()?.add(document);
}
