import { wikidataAddress } from '../addresses';
import type { Identity } from '../facts';

/** Addresses that name the same person or thing, Wikidata's first. */
export function sameAs(identity: Identity | undefined): string[] {
  if (!identity) return [];
  const wikidata = identity.wikidataId ? [wikidataAddress(identity.wikidataId)] : [];
  return [...new Set([...wikidata, ...(identity.sameAs ?? [])])];
}
