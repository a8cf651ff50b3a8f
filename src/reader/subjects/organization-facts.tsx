import type { Answers } from '../page';
import { Dated } from '../parts/dated';
import { EntityLink } from '../parts/entity-link';
import { countryName } from './country';
import { inWords } from './dates-in-words';
import { Elsewhere, Facts } from './facts';
import { elsewhere, NameList } from './person-facts';

/** What an organization is a part of, when it was founded, its other names, and where else it is written about. */
export function OrganizationFacts({ organization }: { organization: Answers['Organization'] }) {
  const { abbreviation, country, dissolutionDate, foundingDate, otherNames, parent, website } = organization;
  const [founded, dissolved] = [inWords(foundingDate), inWords(dissolutionDate)];
  const names = [
    ...(abbreviation ? [abbreviation] : []),
    ...(otherNames ?? []).flatMap(({ name }) => (name ? [name] : [])),
  ];
  return (
    <Facts
      facts={[
        {
          name: 'Part of',
          value: parent?.name && (
            <EntityLink kind="organization" reference={{ ...parent, name: parent.name }} />
          ),
        },
        { name: 'Founded', value: founded && <Dated date={founded} /> },
        { name: 'Dissolved', value: dissolved && <Dated date={dissolved} /> },
        { name: 'Country', value: country && countryName(country) },
        { name: 'Also known as', value: names.length > 0 && <NameList names={names} /> },
        { name: 'Website', value: website && <Elsewhere addresses={[website]} /> },
        { name: 'Elsewhere', value: elsewhere(organization.wikidataId, organization.sameAs) },
      ]}
    />
  );
}
