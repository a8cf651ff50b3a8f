import type { Answers } from '../page';
import { Dated } from '../parts/dated';
import { countryName } from './country';
import { inWords } from './dates-in-words';
import { Elsewhere, Facts } from './facts';

/** Life, nationality, other names, and where else somebody is written about. */
export function PersonFacts({ person }: { person: Answers['Person'] }) {
  const { birthDate, deathDate, nationalities, otherNames, sameAs, wikidataId } = person;
  const [born, died] = [inWords(birthDate), inWords(deathDate)];
  const names = (otherNames ?? []).flatMap(({ name }) => (name ? [name] : []));
  return (
    <Facts
      facts={[
        { name: 'Born', value: born && <Dated date={born} /> },
        { name: 'Died', value: died && <Dated date={died} /> },
        { name: 'Nationality', value: (nationalities ?? []).map(countryName).join(', ') },
        { name: 'Also known as', value: names.length > 0 && <NameList names={names} /> },
        { name: 'Elsewhere', value: elsewhere(wikidataId, sameAs) },
      ]}
    />
  );
}

export function NameList({ names }: { names: readonly string[] }) {
  return (
    <ul class="inline-list">
      {[...new Set(names)].map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

export function elsewhere(wikidataId: string | null | undefined, sameAs: string[] | null | undefined) {
  const addresses = [
    ...(wikidataId ? [`https://www.wikidata.org/wiki/${encodeURIComponent(wikidataId)}`] : []),
    ...(sameAs ?? []),
  ];
  return addresses.length > 0 && <Elsewhere addresses={[...new Set(addresses)]} />;
}
