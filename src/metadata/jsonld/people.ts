/** People and organizations as an article names them. */
import type { Organization, OrganizationLeaf, OrganizationRoleLeaf, PersonLeaf } from 'schema-dts';
import type { PersonThen, Reference } from '../../article-page/references';
import type { Addresses } from '../addresses';
import type { Identity, OrganizationFacts } from '../facts';
import { organizationType } from './agent-types';
import { node } from './node';
import { sameAs } from './same-as';

/**
 * A person as they were on the day of the article: titles in `jobTitle`, which every consumer reads, and where each
 * was held in `affiliation`.
 */
export function personThenNode(
  { documentId, name, rolesThen }: PersonThen,
  identity: Identity | undefined,
  addresses: Addresses,
): PersonLeaf {
  return node<PersonLeaf>({
    '@type': 'Person',
    '@id': addresses.of('person', documentId),
    name,
    jobTitle: [...new Set(rolesThen.map(({ title }) => title))],
    affiliation: rolesThen.flatMap(({ title, organization }) =>
      organization ? [heldAt(organization, { roleName: title }, addresses)] : [],
    ),
    sameAs: sameAs(identity),
  });
}

/** An organization as a reference to it. */
export function organizationNode(
  { documentId, name }: Reference,
  facts: OrganizationFacts | undefined,
  addresses: Addresses,
): OrganizationLeaf {
  return node<OrganizationLeaf>({
    '@type': organizationType(facts?.classification),
    '@id': addresses.of('organization', documentId),
    name,
    sameAs: sameAs(facts),
  });
}

type Held = OrganizationRoleLeaf<Organization, 'affiliation'>;

/** A role at an organization (https://schema.org/OrganizationRole): it stands between the person and it. */
export function heldAt(
  organization: Reference,
  held: Pick<Held, 'roleName' | 'startDate' | 'endDate'>,
  addresses: Addresses,
): Held {
  return {
    '@type': 'OrganizationRole',
    ...held,
    affiliation: organizationNode(organization, undefined, addresses),
  };
}
