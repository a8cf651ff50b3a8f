import type { Occupation, PersonLeaf, RoleLeaf, WithContext } from 'schema-dts';
import type { Reference } from '../../article-page/references';
import type { Addresses } from '../addresses';
import type { Identity } from '../facts';
import { isoDate } from '../iso-dates';
import { type FigureShown, imageObject } from './image';
import { CONTEXT, node } from './node';
import { heldAt } from './people';
import { countryNode } from './place';
import { sameAs } from './same-as';

/** A person on the record, with what they may tell. Dates are EDTF. */
export interface PersonMetadata extends Identity {
  documentId: string;
  name: string;
  otherNames: string[];
  honorificPrefix: string | null;
  disambiguation: string | null;
  summary: string | null;
  birthDate: string | null;
  deathDate: string | null;
  nationalities: string[] | null;
  portrait: FigureShown | null;
  roles: { title: string; organization: Reference | null; from: string | null; to: string | null }[];
}

/** A person by themself, with all roles and their dates. */
export function personJsonLd(person: PersonMetadata, addresses: Addresses): WithContext<PersonLeaf> {
  const { documentId, roles } = person;
  return {
    ...CONTEXT,
    ...node<PersonLeaf>({
      '@type': 'Person',
      '@id': addresses.of('person', documentId),
      identifier: documentId,
      name: person.name,
      alternateName: person.otherNames,
      honorificPrefix: person.honorificPrefix,
      disambiguatingDescription: person.disambiguation,
      description: person.summary,
      image: imageObject(person.portrait, addresses),
      birthDate: isoDate(person.birthDate),
      deathDate: isoDate(person.deathDate),
      nationality: (person.nationalities ?? []).map(countryNode),
      affiliation: roles.flatMap(({ organization, ...role }) =>
        organization ? [heldAt(organization, { roleName: role.title, ...heldIn(role) }, addresses)] : [],
      ),
      hasOccupation: roles.filter(({ organization }) => !organization).map(occupation),
      sameAs: sameAs(person),
    }),
  };
}

/** A role of which no organization is told. */
function occupation(role: { title: string; from: string | null; to: string | null }) {
  const held: RoleLeaf<Occupation, 'hasOccupation'> = {
    '@type': 'Role',
    roleName: role.title,
    ...heldIn(role),
    hasOccupation: { '@type': 'Occupation', name: role.title },
  };
  return held;
}

function heldIn({ from, to }: { from: string | null; to: string | null }) {
  return node<{ startDate?: string; endDate?: string }>({ startDate: isoDate(from), endDate: isoDate(to) });
}
