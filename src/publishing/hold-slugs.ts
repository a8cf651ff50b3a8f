import type { Core } from '@strapi/strapi';
import type { DocumentKind } from '../record/kinds';
import type { Raw } from '../record/sql';
import { settleSlugs } from '../slugs/settle';
import { fieldError } from './errors/field-error';

/** Holds the slugs that a document has now. A conflict is rare: each slug is claimed before it is written. */
export async function holdSlugs(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: DocumentKind,
  documentId: string,
): Promise<void> {
  const [conflict] = await settleSlugs(strapi, transaction, kind, [documentId]);
  if (conflict) throw fieldError(['slug'], `The slug ${conflict.slug} is taken by another ${kind}.`);
}
