import { eventJsonLd } from '../../../src/metadata/jsonld/event';
import { organizationJsonLd } from '../../../src/metadata/jsonld/organization';
import { personJsonLd } from '../../../src/metadata/jsonld/person';
import { sourceJsonLd } from '../../../src/metadata/jsonld/source';
import { storyJsonLd } from '../../../src/metadata/jsonld/story';
import { topicJsonLd } from '../../../src/metadata/jsonld/topic';
import { addresses, nato } from './newsroom';
import { faultsOf } from './vocabulary';

const api = 'https://api.example.org/api';
const picture = { url: '/uploads/p.png', mime: 'image/png', width: null, height: null };
const figure = { image: picture, alt: null, caption: null, creditText: 'A. Stone', credit: null };
const elsewhere = { wikidataId: 'Q1', sameAs: ['https://other.example/1'] };
const work = { documentId: 'a1', headline: 'A row', publishedOn: '2021-10-18T15:00:00.000Z', language: 'en' };

const person = {
  ...{ documentId: 'ada', name: 'Ada Stone', otherNames: ['A. Stone'], honorificPrefix: 'Dr' },
  ...{ disambiguation: 'the chemist', summary: 'She chairs.', birthDate: '1950', deathDate: '2020~' },
  ...{ nationalities: ['SU', 'XK'], portrait: figure, ...elsewhere },
  roles: [
    { title: 'Chair', organization: nato, from: '2015', to: '2018-06' },
    { title: 'Adviser', organization: null, from: '2019~', to: null },
  ],
};

test("a person has all roles with their dates, within schema.org's vocabulary", () => {
  const document = personJsonLd(person, addresses);
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    '@id': `${api}/people/ada`,
    alternateName: ['A. Stone'],
    birthDate: '1950',
    nationality: [{ '@type': 'Country', identifier: 'SU' }, { identifier: 'XK' }],
    affiliation: [
      { roleName: 'Chair', startDate: '2015', endDate: '2018-06', affiliation: { name: 'NATO' } },
    ],
    hasOccupation: [{ '@type': 'Role', roleName: 'Adviser', hasOccupation: { name: 'Adviser' } }],
    sameAs: ['http://www.wikidata.org/entity/Q1', 'https://other.example/1'],
  });
  expect(document).not.toHaveProperty('deathDate');
  expect(document).not.toHaveProperty('hasOccupation[0].startDate');
});

test.each([
  ['company', 'Corporation'],
  ['party', 'PoliticalParty'],
  ['ministry', 'GovernmentOrganization'],
  ['university', 'CollegeOrUniversity'],
  ['media', 'NewsMediaOrganization'],
  ['ngo', 'NGO'],
  ['other', 'Organization'],
  [null, 'Organization'],
])('an organization that is a %s is a %s', (classification, type) => {
  const document = organizationJsonLd(
    {
      ...{
        documentId: 'mill',
        name: 'The Mill',
        abbreviation: 'TM',
        otherNames: ['Old Mill'],
        summary: 'It mills.',
      },
      ...{ country: 'GB', website: 'https://mill.example', foundingDate: '1899-05', dissolutionDate: null },
      ...{ logo: figure, parent: nato, classification, ...elsewhere },
    },
    addresses,
  );
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    '@type': type,
    alternateName: ['TM', 'Old Mill'],
    foundingDate: '1899-05',
    parentOrganization: { name: 'NATO' },
    address: { addressCountry: 'GB' },
  });
});

test.each([
  ['happened', 'https://schema.org/EventScheduled'],
  ['announced', 'https://schema.org/EventScheduled'],
  ['cancelled', 'https://schema.org/EventCancelled'],
])('an event that is %s', (eventStatus, status) => {
  const document = eventJsonLd(
    {
      ...{
        documentId: 'summit',
        title: 'Summit',
        summary: 'They met.',
        date: '2021-10-18/2021-10',
        eventStatus,
      },
      ...{ place: null, country: 'BE', people: [{ documentId: 'ada', slug: null, name: 'Ada Stone' }] },
      ...{ organizations: [nato], superEvent: { documentId: 'year', slug: null, name: 'The year' } },
      reportedBy: [work],
    },
    addresses,
  );
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    ...{ startDate: '2021-10-18', endDate: '2021-10', eventStatus: status },
    about: [{ '@id': `${api}/people/ada` }, { '@id': `${api}/organizations/nato` }],
    superEvent: { name: 'The year' },
    subjectOf: [{ '@type': 'NewsArticle', '@id': `${api}/articles/a1`, headline: 'A row' }],
  });
});

test('a story is a series of articles, about the events pinned to it', () => {
  const facts = { date: '2021', eventStatus: null, place: null, country: null };
  const document = storyJsonLd(
    {
      ...{ documentId: 'story', title: 'The mill', summary: null, storyStatus: 'developing', cover: figure },
      pinnedEvents: [{ event: { documentId: 'summit', slug: null, name: 'Summit' }, facts }],
      articles: [work],
    },
    addresses,
  );
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    '@type': 'CreativeWorkSeries',
    creativeWorkStatus: 'developing',
    about: [{ name: 'Summit', startDate: '2021' }],
    hasPart: [{ headline: 'A row' }],
  });
});

test.each([
  ['wire agency', 'NewsMediaOrganization'],
  ['person', 'Person'],
  ['freelance', 'Person'],
  ['academic', 'EducationalOrganization'],
  ['company', 'Corporation'],
  ['other', 'Organization'],
  [null, 'Organization'],
])('a source that is a %s is a %s, and the same as the organization that it is', (kind, type) => {
  const source = {
    ...{ documentId: 'wire', name: 'The Wire', kind, url: 'https://wire.example', country: 'GB' },
    ...{ language: 'en', same: [{ kind: 'organization' as const, reference: nato }] },
  };
  const document = sourceJsonLd(source, addresses);
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    ...{ '@type': type, '@id': `${api}/sources/wire`, name: 'The Wire', knowsLanguage: 'en' },
    ...{ url: 'https://wire.example', sameAs: [`${api}/organizations/nato`] },
  });
});

test("a topic is a term, with IPTC's code where it has one", () => {
  const topic = { documentId: 'war', name: 'War', description: 'Armed conflict.', articles: [work] };
  const document = topicJsonLd({ ...topic, mediatopic: 'medtop:20000056' }, addresses);
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    ...{ '@type': 'DefinedTerm', '@id': `${api}/topics/war`, termCode: 'medtop:20000056' },
    inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
    sameAs: 'http://cv.iptc.org/newscodes/mediatopic/20000056',
    subjectOf: [{ headline: 'A row' }],
  });
  const plain = topicJsonLd({ ...topic, mediatopic: null, description: null, articles: [] }, addresses);
  expect(Object.keys(plain)).toEqual(['@context', '@type', '@id', 'identifier', 'name']);
});
