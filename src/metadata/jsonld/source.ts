import type { OrganizationLeaf, WithContext } from 'schema-dts';
import type { Reference } from '../../article-page/references';
import type { DocumentKind } from '../../record/kinds';
import type { Addresses } from '../addresses';
import type { SourceFacts } from '../facts';
import { sourceType } from './agent-types';
import { CONTEXT, node } from './node';
import { addressIn } from './place';

/** A source on the record, with what it may tell: how reliable it is taken for is nobody's business. */
export interface SourceMetadata extends SourceFacts {
  documentId: string;
  name: string;
  country: string | null;
  /** BCP 47 tag of the language that it speaks. */
  language: string | null;
  /** The person and organization that it is, as far as they are on the record. */
  same: { kind: Extract<DocumentKind, 'person' | 'organization'>; reference: Reference }[];
}

/** A source by itself: an outlet, a body or a person. */
export function sourceJsonLd(source: SourceMetadata, addresses: Addresses): WithContext<OrganizationLeaf> {
  return {
    ...CONTEXT,
    ...node<OrganizationLeaf>({
      '@type': sourceType(source.kind),
      '@id': addresses.of('source', source.documentId),
      identifier: source.documentId,
      name: source.name,
      url: source.url,
      address: addressIn(source.country),
      knowsLanguage: source.language,
      sameAs: source.same.map(({ kind, reference }) => addresses.of(kind, reference.documentId)),
    }),
  };
}
