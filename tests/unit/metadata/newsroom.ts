/** What the record could say of an article, and of those it names. */
import { addressesAt } from '../../../src/metadata/addresses';
import type { ArticleMetadata } from '../../../src/metadata/article-metadata';

export const addresses = addressesAt('https://api.example.org', '/api', null);

/** Of a newsroom that has a site. */
export const onSite = addressesAt('https://api.example.org', '/api', {
  ...{ name: 'The Record', home: 'https://record.example' },
  pageOf: ({ documentId }) => `https://record.example/articles/${documentId}`,
});

const date = (edtf: string) => ({ edtf, display: edtf, startsOn: null, endsOn: null });
const reference = (documentId: string, name: string) => ({ documentId, slug: documentId, name });

export const nato = reference('nato', 'NATO');
export const lavrov = {
  ...reference('lavrov', 'Sergey Lavrov'),
  summary: null,
  rolesThen: [
    { title: 'Foreign Minister', organization: reference('ministry', 'Foreign Ministry'), basis: 'dates' },
    { title: 'Envoy', organization: null, basis: 'attested' },
  ],
} satisfies ArticleMetadata['page']['people'][number];

const reporter = { ...reference('ada', 'Ada Stone'), summary: null, rolesThen: [] };

/** Every part of an article, once at least. */
export const suspension: ArticleMetadata = {
  central: new Set(['lavrov']),
  page: {
    documentId: 'suspension',
    slug: 'russia-suspends-mission',
    headline: 'Russia suspends its mission',
    kicker: 'Diplomacy',
    standfirst: 'It answers an expulsion.',
    dateline: 'MOSCOW',
    language: 'en-GB',
    bylineText: 'Ada Stone and agencies',
    publishedOn: '2021-10-18T15:00:00.000Z',
    updatedOn: '2021-10-19T08:00:00.000Z',
    retracted: false,
    canonicalUrl: 'https://news.example/russia-suspends-mission',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ties are <over>.' }] }],
    bodyHtml: '<p>Ties are &lt;over&gt;.</p>',
    people: [lavrov],
    organizations: [nato],
    byline: [reporter],
    topics: [
      { ...reference('diplomacy', 'Diplomacy'), path: [] },
      { ...reference('defence', 'Defence'), path: [] },
    ],
    story: reference('story', 'NATO and Russia'),
    leadFigure: {
      image: {
        documentId: 'picture',
        url: '/uploads/picture.jpg',
        mime: 'image/jpeg',
        width: 1200,
        height: 800,
        formats: null,
      },
      alt: 'A flag',
      caption: 'The mission in Brussels.',
      credit: reference('wire', 'The Wire'),
      creditText: null,
    },
    quotes: [
      {
        text: 'Ties are over',
        speaker: lavrov,
        onBehalfOf: reference('ministry', 'Foreign Ministry'),
        attribution: null,
        saidOn: date('2021-10-18'),
        language: 'ru',
      },
      {
        text: 'So be it',
        speaker: null,
        onBehalfOf: null,
        attribution: 'an official',
        saidOn: null,
        language: null,
      },
    ],
    citations: [
      {
        source: reference('paper', 'The Paper'),
        originatesFrom: reference('wire', 'The Wire'),
        title: 'Russia leaves',
        url: 'https://paper.example/1',
        archivedUrl: 'https://archive.example/1',
        publishedOn: date('2021-10-18'),
        accessedOn: '2021-10-18',
      },
      {
        source: reference('wire', 'The Wire'),
        originatesFrom: reference('wire', 'The Wire'),
        title: null,
        url: null,
        archivedUrl: null,
        publishedOn: date('2021-10~'),
        accessedOn: null,
      },
    ],
    events: [
      {
        event: reference('expulsion', 'NATO expels eight'),
        dateWords: 'this month',
        dateGiven: null,
        passage: null,
        sources: [],
      },
    ],
    corrections: [{ date: '2021-10-19', kind: 'correction', text: 'The number was wrong.' }],
    mentions: [],
  },
  facts: {
    people: new Map([['lavrov', { wikidataId: 'Q58217', sameAs: ['https://mid.example/lavrov'] }]]),
    organizations: new Map([
      ['nato', { wikidataId: 'Q7184', sameAs: null, classification: 'intergovernmental' }],
      ['ministry', { wikidataId: null, sameAs: null, classification: 'ministry' }],
    ]),
    events: new Map([
      ['expulsion', { date: '2021-10-06', eventStatus: 'happened', place: 'Brussels', country: 'BE' }],
    ]),
    sources: new Map([
      ['paper', { kind: 'newspaper', url: 'https://paper.example' }],
      ['wire', { kind: 'wire agency', url: null }],
    ]),
    topics: new Map([['diplomacy', { mediatopic: 'medtop:20000639' }]]),
  },
};

/** An article of which nothing is known but what each has. */
export const bare: ArticleMetadata = {
  central: new Set(),
  facts: {
    people: new Map(),
    organizations: new Map(),
    events: new Map(),
    sources: new Map(),
    topics: new Map(),
  },
  page: {
    ...suspension.page,
    ...{ slug: null, kicker: null, standfirst: null, dateline: null, bylineText: null, updatedOn: null },
    ...{ canonicalUrl: null, body: [], bodyHtml: '', story: null, leadFigure: null, language: 'en' },
    ...{ people: [], organizations: [], byline: [], topics: [], quotes: [], citations: [], events: [] },
    corrections: [],
  },
};

/** The same article, taken back. */
export const retracted: ArticleMetadata = {
  ...suspension,
  central: new Set(),
  page: {
    ...suspension.page,
    retracted: true,
    corrections: [{ date: '2021-11-01', kind: 'retraction', text: 'The quote was made up.' }],
  },
};
