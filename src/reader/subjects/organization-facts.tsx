import type { Answers } from '../page';
import { EntityLink } from '../parts/entity-link';
import { Facts } from '../parts/facts';
import { countryName } from '../words';
import { dateFact, Elsewhere, elsewhereFact, namesFact } from './facts';

/** What an organization is a part of, when it was founded, its other names, and where else it is written about. */
export function OrganizationFacts({ organization }: { organization: Answers['Organization'] }) {
  const { abbreviation, country, otherNames = [], parent, website } = organization;
  return (
    <Facts
      facts={[
        [
          'Part of',
          parent?.name && <EntityLink kind="organization" reference={{ ...parent, name: parent.name }} />,
        ],
        ['Founded', dateFact(organization.foundingDate)],
        ['Dissolved', dateFact(organization.dissolutionDate)],
        ['Country', countryName(country)],
        ['Also known as', namesFact([abbreviation, ...otherNames.map(({ name }) => name)])],
        ['Website', website && <Elsewhere addresses={[website]} />],
        ['Elsewhere', elsewhereFact(organization.wikidataId, organization.sameAs)],
      ]}
    />
  );
}
