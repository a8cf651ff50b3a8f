import type { DocumentKind } from '../../record/kinds';
import type { Raw } from '../../record/sql';
import { slugBase } from '../../slugs/base';
import { claimGenerated, claimGiven, freeSlug } from '../../slugs/claim';
import { fieldError } from '../errors/field-error';
import type { Payload } from './payload';

interface Choice {
  kind: DocumentKind;
  /** Who takes the slug: see src/slugs/claim.ts. */
  owner: string;
  action: 'create' | 'update' | 'clone';
  data: Payload;
  /** The document as it is; for a clone, the original. */
  stored: Payload | null;
}

/**
 * Takes the slug that a document is to have: the one given, or one made of its title where none is given and it has
 * none. Nothing where it keeps its own, or has no title yet.
 */
export async function chooseSlug(transaction: Raw, choice: Choice): Promise<Payload> {
  const { kind, owner, action, data, stored } = choice;
  const { slug } = data;
  if (typeof slug === 'string' && slug !== '') {
    if (await claimGiven(transaction, { type: kind, owner, slug })) return {};
    const free = await freeSlug(transaction, { type: kind, owner, base: slug });
    throw fieldError(['slug'], `The slug ${slug} is taken by another ${kind}. Free: ${free}.`);
  }
  const keepsOwn = action === 'update' && slug === undefined && (!stored || Boolean(stored.slug));
  const base = keepsOwn ? null : slugBase(kind, { ...stored, ...data });
  return base ? { slug: await claimGenerated(transaction, { type: kind, owner, base }) } : {};
}
