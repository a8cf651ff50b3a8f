import type { OrganizationLeaf, WithContext } from 'schema-dts';
import type { Reference } from '../../article-page/references';
import type { Addresses } from '../addresses';
import type { OrganizationFacts } from '../facts';
import { isoDate } from '../iso-dates';
import { organizationType } from './agent-types';
import { type FigureShown, imageObject } from './image';
import { CONTEXT, node } from './node';
import { organizationNode } from './people';
import { addressIn } from './place';
import { sameAs } from './same-as';

/** An organization on the record, with what it may tell. Dates are EDTF. */
export interface OrganizationMetadata extends OrganizationFacts {
  documentId: string;
  name: string;
  abbreviation: string | null;
  otherNames: string[];
  summary: string | null;
  country: string | null;
  website: string | null;
  foundingDate: string | null;
  dissolutionDate: string | null;
  logo: FigureShown | null;
  parent: Reference | null;
}

/** An organization by itself. */
export function organizationJsonLd(
  organization: OrganizationMetadata,
  addresses: Addresses,
): WithContext<OrganizationLeaf> {
  const { documentId, abbreviation, otherNames, parent } = organization;
  return {
    ...CONTEXT,
    ...node<OrganizationLeaf>({
      '@type': organizationType(organization.classification),
      '@id': addresses.of('organization', documentId),
      identifier: documentId,
      name: organization.name,
      alternateName: [...(abbreviation ? [abbreviation] : []), ...otherNames],
      description: organization.summary,
      url: organization.website,
      logo: imageObject(organization.logo, addresses),
      address: addressIn(organization.country),
      foundingDate: isoDate(organization.foundingDate),
      dissolutionDate: isoDate(organization.dissolutionDate),
      parentOrganization: parent && organizationNode(parent, undefined, addresses),
      sameAs: sameAs(organization),
    }),
  };
}
