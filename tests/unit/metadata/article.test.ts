import { articleJsonLd } from '../../../src/metadata/jsonld/article';
import { addresses, bare, lavrov, onSite, retracted, suspension } from './newsroom';
import { faultsOf } from './vocabulary';

const api = 'https://api.example.org/api';

/** As a consumer gets it. */
const written = (metadata: typeof suspension) =>
  JSON.parse(JSON.stringify(articleJsonLd(metadata, addresses)));

test.each([
  ['with every part', suspension],
  ['with none', bare],
  ['retracted', retracted],
])("an article %s keeps to schema.org's vocabulary", (_, metadata) => {
  expect(faultsOf(written(metadata))).toEqual([]);
});

test('it is named by its lasting address, and by the page on the site', () => {
  expect(written(suspension)).toMatchObject({
    '@type': 'NewsArticle',
    '@id': `${api}/articles/suspension`,
    url: 'https://news.example/russia-suspends-mission',
    headline: 'Russia suspends its mission',
    inLanguage: 'en-GB',
    dateline: 'MOSCOW',
    datePublished: '2021-10-18T15:00:00.000Z',
    dateModified: '2021-10-19T08:00:00.000Z',
    creditText: 'Ada Stone and agencies',
    articleSection: ['Diplomacy', 'Defence'],
    isPartOf: { '@type': 'CreativeWorkSeries', '@id': `${api}/stories/story` },
  });
});

test("it is published by the newsroom, on the newsroom's site unless it was published first elsewhere", () => {
  const document = JSON.parse(JSON.stringify(articleJsonLd(bare, onSite)));
  expect(faultsOf(document)).toEqual([]);
  expect(document).toMatchObject({
    url: 'https://record.example/articles/suspension',
    mainEntityOfPage: 'https://record.example/articles/suspension',
    publisher: {
      ...{ '@type': 'NewsMediaOrganization', '@id': 'https://record.example/', name: 'The Record' },
      url: 'https://record.example/',
    },
  });
  expect(articleJsonLd(suspension, onSite).url).toBe('https://news.example/russia-suspends-mission');
  expect(written(bare)).not.toHaveProperty('publisher');
  expect(written(bare)).not.toHaveProperty('url');
});

test('it is about those central to it and the events that it reports, and mentions the others', () => {
  const { about, mentions } = written(suspension);
  expect(about.map(({ name }: { name: string }) => name)).toEqual(['Sergey Lavrov', 'NATO expels eight']);
  expect(mentions.map(({ name }: { name: string }) => name)).toEqual(['NATO', 'Foreign Ministry']);
  expect(about[1]).toMatchObject({
    startDate: '2021-10-06',
    location: { name: 'Brussels', address: { addressCountry: 'BE' } },
  });
});

test('a person has the titles held then, and where each was held', () => {
  expect(written(suspension).about[0]).toEqual({
    '@type': 'Person',
    '@id': `${api}/people/lavrov`,
    name: 'Sergey Lavrov',
    jobTitle: ['Foreign Minister', 'Envoy'],
    affiliation: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Foreign Minister',
        affiliation: {
          '@type': 'Organization',
          '@id': `${api}/organizations/ministry`,
          name: 'Foreign Ministry',
        },
      },
    ],
    sameAs: ['http://www.wikidata.org/entity/Q58217', 'https://mid.example/lavrov'],
  });
});

test('who is quoted and in no list is mentioned', () => {
  const { mentions } = written({
    ...suspension,
    central: new Set(),
    page: { ...suspension.page, people: [] },
  });
  expect(mentions[0].name).toBe(lavrov.name);
});

test('a citation names its publisher, and what it goes back to stands apart, once', () => {
  const { citation, isBasedOn } = written(suspension);
  expect(citation[0]).toMatchObject({
    name: 'Russia leaves',
    url: 'https://paper.example/1',
    archivedAt: 'https://archive.example/1',
    datePublished: '2021-10-18',
    publisher: { '@type': 'NewsMediaOrganization', '@id': `${api}/sources/paper`, name: 'The Paper' },
  });
  expect(citation[1]).not.toHaveProperty('datePublished');
  expect(isBasedOn).toEqual([
    {
      '@type': 'CreativeWork',
      publisher: { '@type': 'NewsMediaOrganization', '@id': `${api}/sources/wire`, name: 'The Wire' },
    },
  ]);
});

test('a quote is by who said it, or has the words for the unnamed', () => {
  const { hasPart } = written(suspension);
  expect(hasPart).toEqual([
    {
      '@type': 'Quotation',
      text: 'Ties are over',
      creator: [{ '@id': `${api}/people/lavrov` }, { '@id': `${api}/organizations/ministry` }],
      dateCreated: '2021-10-18',
      inLanguage: 'ru',
    },
    { '@type': 'Quotation', text: 'So be it', creditText: 'an official' },
  ]);
});

test('a picture has an absolute address, and its source for a credit where there are no words', () => {
  expect(written(suspension).image).toMatchObject({
    contentUrl: 'https://api.example.org/uploads/picture.jpg',
    width: { value: 1200, unitCode: 'E37' },
    caption: 'The mission in Brussels.',
    creditText: 'The Wire',
  });
});

test('a correction is a CorrectionComment', () => {
  expect(written(suspension).correction).toEqual([
    {
      '@type': 'CorrectionComment',
      name: 'Correction',
      text: 'The number was wrong.',
      datePublished: '2021-10-19',
    },
  ]);
});

test('a retracted article says so, and is about nothing any more', () => {
  const { creativeWorkStatus, about, mentions, correction } = written(retracted);
  expect(creativeWorkStatus).toBe('Retracted');
  expect(about).toBeUndefined();
  expect(mentions).toHaveLength(4);
  expect(correction[0]).toMatchObject({ name: 'Retraction', text: 'The quote was made up.' });
});
