import type { DocumentKind } from '../record/kinds';

/** The types that schema.org describes by themselves; sources and topics stand in what names them. */
export const DESCRIBED_KINDS = [
  'article',
  'person',
  'organization',
  'event',
  'story',
] as const satisfies DocumentKind[];

export type DescribedKind = (typeof DESCRIBED_KINDS)[number];

/** Whether a type has JSON-LD of its own. */
export function isDescribed(kind: DocumentKind): kind is DescribedKind {
  return DESCRIBED_KINDS.some((described) => described === kind);
}
