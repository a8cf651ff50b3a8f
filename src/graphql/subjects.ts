/** From an entry to its key in the record. */
import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import type { DocumentKind } from '../record/kinds';
import { inTransaction } from '../record/sql';
import { findSubjects, type Subject } from '../record/subjects';
import { type GraphqlContext, loaderOf } from './reading';

/** Documents on the record by documentId or slug: one statement for each kind. Null for what is off the record. */
export function subjectLoader(strapi: Core.Strapi, context: GraphqlContext, kind: DocumentKind) {
  return loaderOf(context, `subjects ${kind}`, () => {
    const loader: DataLoader<string, Subject | null> = new DataLoader((ids) =>
      inTransaction(strapi, async (transaction) => {
        const found = await findSubjects(transaction, kind, ids);
        // Asked by a slug, its other fields ask by documentId.
        for (const subject of found.values()) loader.prime(subject.documentId, subject);
        return ids.map((id) => found.get(id) ?? null);
      }),
    );
    return loader;
  });
}
