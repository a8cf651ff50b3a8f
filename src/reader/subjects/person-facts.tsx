import type { Answers } from '../page';
import { Facts } from '../parts/facts';
import { countryName } from '../words';
import { dateFact, elsewhereFact, namesFact } from './facts';

/** Life, nationality, other names, and where else somebody is written about. */
export function PersonFacts({ person }: { person: Answers['Person'] }) {
  const { birthDate, deathDate, nationalities, otherNames = [], sameAs, wikidataId } = person;
  return (
    <Facts
      facts={[
        ['Born', dateFact(birthDate)],
        ['Died', dateFact(deathDate)],
        ['Nationality', (nationalities ?? []).map(countryName).join(', ')],
        ['Also known as', namesFact(otherNames.map(({ name }) => name))],
        ['Elsewhere', elsewhereFact(wikidataId, sameAs)],
      ]}
    />
  );
}
