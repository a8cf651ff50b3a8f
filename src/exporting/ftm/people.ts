/** People, organizations and sources as entities of FollowTheMoney. Pure. */
import type { Line } from '../format/lines';
import { ftmCountry } from './codes';
import { prefixOf, spanOf } from './dates';
import { type FtmEntity, ftmEntity } from './entity';
import { otherNames, wikipediaUrls } from './names';

/** A person, and a membership for each role at an organization that is on the record. */
export function personEntities(line: Line<'person'>): FtmEntity[] {
  const alone = line.roles.filter(({ organization }) => organization === null);
  const person = ftmEntity(line.documentId, 'Person', {
    name: line.name,
    ...otherNames(line.otherNames),
    title: line.honorificPrefix,
    position: alone.map(({ title }) => title),
    birthDate: prefixOf(line.birthDate),
    deathDate: prefixOf(line.deathDate),
    nationality: (line.nationalities ?? []).map(ftmCountry),
    description: line.disambiguation,
    summary: line.summary,
    wikidataId: line.wikidataId,
    wikipediaUrl: wikipediaUrls(line.sameAs),
  });
  return [person, ...line.roles.flatMap((role, index) => membership(line, role, index))];
}

/** Popolo's Membership: whether somebody is employed, elected or a member is not said. */
function membership(
  { documentId }: Line<'person'>,
  { title, organization, from, to, attestedOn }: Line<'person'>['roles'][number],
  index: number,
): FtmEntity[] {
  if (organization === null) return [];
  return [
    ftmEntity(`${documentId}-role-${index + 1}`, 'Membership', {
      member: documentId,
      organization: organization.documentId,
      role: title,
      startDate: prefixOf(from),
      endDate: prefixOf(to),
      date: spanOf(attestedOn).date,
    }),
  ];
}

type Classification = NonNullable<Line<'organization'>['classification']>;

const SCHEMAS: Readonly<Partial<Record<Classification, string>>> = {
  ...{ state: 'PublicBody', government: 'PublicBody', ministry: 'PublicBody' },
  ...{ military: 'PublicBody', court: 'PublicBody', intergovernmental: 'PublicBody' },
  company: 'Company',
};

/** Topics of FollowTheMoney that follow from what an organization is. */
const TOPICS: Readonly<Partial<Record<Classification, string>>> = {
  ...{ state: 'gov', government: 'gov.executive', ministry: 'gov.executive' },
  ...{ intergovernmental: 'gov.igo', military: 'mil', court: 'gov.judicial', party: 'pol.party' },
};

/** An organization, and a link to the one of which it is a part. */
export function organizationEntities(line: Line<'organization'>): FtmEntity[] {
  const { classification } = line;
  const organization = ftmEntity(
    line.documentId,
    (classification && SCHEMAS[classification]) ?? 'Organization',
    {
      name: line.name,
      ...otherNames(line.otherNames),
      weakAlias: [line.abbreviation, ...otherNames(line.otherNames).weakAlias!],
      classification,
      topics: classification && TOPICS[classification],
      country: ftmCountry(line.country),
      incorporationDate: prefixOf(line.foundingDate),
      dissolutionDate: prefixOf(line.dissolutionDate),
      summary: line.summary,
      website: line.website,
      wikidataId: line.wikidataId,
      wikipediaUrl: wikipediaUrls(line.sameAs),
    },
  );
  return [organization, ...partOf(line.documentId, line.parent)];
}

/** A link from a part to the whole. */
export function partOf(documentId: string, whole: { documentId: string } | null): FtmEntity[] {
  if (whole === null) return [];
  return [
    ftmEntity(`${documentId}-part-of`, 'UnknownLink', {
      subject: documentId,
      object: whole.documentId,
      role: 'part of',
    }),
  ];
}

type SourceKind = NonNullable<Line<'source'>['kind']>;

const SOURCES: Readonly<Record<SourceKind, string>> = {
  ...{ 'wire agency': 'Organization', newspaper: 'Organization', broadcaster: 'Organization' },
  ...{ magazine: 'Organization', official: 'PublicBody', ngo: 'Organization', company: 'Company' },
  ...{ academic: 'Organization', 'social media': 'LegalEntity', freelance: 'Person', person: 'Person' },
  other: 'LegalEntity',
};

/** A source, and links to the organization and person that it is. */
export function sourceEntities(line: Line<'source'>): FtmEntity[] {
  const isOf = { organization: line.organization, person: line.person };
  return [
    ftmEntity(line.documentId, SOURCES[line.kind ?? 'other'], {
      name: line.name,
      classification: line.kind,
      country: ftmCountry(line.country),
      website: line.url,
    }),
    ...Object.entries(isOf).flatMap(([name, owner]) =>
      owner === null
        ? []
        : [
            ftmEntity(`${line.documentId}-${name}`, 'UnknownLink', {
              subject: line.documentId,
              object: owner.documentId,
              role: 'source',
            }),
          ],
    ),
  ];
}
