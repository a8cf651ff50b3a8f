import config from '../../../config/editorial';
import type { CheckedArticle } from '../../../src/publishing/checks/checked-article';
import type { CheckContext } from '../../../src/publishing/checks/context';
import { runChecks } from '../../../src/publishing/checks/run-checks';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const entity = (documentId: string, name: string, more: object = {}) => ({
  documentId,
  name,
  wikidataId: null,
  otherNames: [],
  ...more,
});

/** An article in which the checks find nothing. */
const good: CheckedArticle = {
  documentId: 'a',
  headline: 'NATO expels eight',
  standfirst: null,
  body: [paragraph('“We are sorry,” said Sergey Lavrov of NATO.')],
  publishedOn: '2021-10-19T23:30:00.000Z',
  embargoedUntil: null,
  people: [entity('p', 'Sergey Lavrov')],
  organizations: [entity('o', 'NATO')],
  leadFigure: { image: 1, alt: 'A table', credit: null, creditText: 'Reuters' },
  events: [
    {
      event: { documentId: 'e', title: 'The expulsion', startsOn: '2021-10-06', eventStatus: 'happened' },
      sources: [{ documentId: 's' }],
    },
  ],
  quotes: [{ text: 'We are sorry', speaker: { documentId: 'p' }, onBehalfOf: null, attribution: null }],
  citations: [{ title: 'Statement' }],
  corrections: [],
};
const context: CheckContext = {
  now: new Date('2021-10-19T12:00:00Z'),
  timeZone: 'UTC',
  publishedCorrections: [],
  known: [],
  archiveTwins: [],
  sameHeadline: null,
};
const check = (article: Partial<CheckedArticle>, more: Partial<CheckContext> = {}) =>
  runChecks({ ...good, ...article }, { ...context, ...more }, config.checks);
const codes = (...parameters: Parameters<typeof check>) => check(...parameters).map(({ code }) => code);
const correction = { date: '2021-10-20', kind: 'correction', text: 'Eight, not nine.' };

describe('the checks before publication', () => {
  it('find nothing in a good article', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<CheckedArticle>, (string | number)[]]>([
    ['headlineMissing', { headline: ' ' }, ['headline']],
    ['embargoed', { embargoedUntil: '2021-10-19T12:00:00.001Z' }, ['embargoedUntil']],
    [
      'figureWithoutCredit',
      { leadFigure: { ...good.leadFigure!, creditText: ' ' } },
      ['leadFigure', 'credit'],
    ],
    ['figureWithoutAlt', { leadFigure: { ...good.leadFigure!, alt: null } }, ['leadFigure', 'alt']],
    ['linkNotNamed', { people: [...good.people, entity('q', 'Heiko Maas')] }, ['people', 1]],
    ['eventWithoutSource', { events: [{ ...good.events[0]!, sources: [] }] }, ['events', 0, 'sources']],
    ['quoteWithoutSpeaker', { quotes: [{ ...good.quotes[0]!, speaker: null }] }, ['quotes', 0, 'speaker']],
    ['quoteNotInBody', { quotes: [{ ...good.quotes[0]!, text: 'Never said' }] }, ['quotes', 0, 'text']],
    ['citationMissing', { citations: [] }, ['citations']],
  ])('find %s, and where', (code, article, path) => {
    expect(check(article)).toEqual([
      expect.objectContaining({ code, path, level: config.checks[code as 'embargoed'] }),
    ]);
  });

  it('find a body of nothing but white space, and none of a picture', () => {
    const quotes: [] = [];
    const rest = { quotes, people: [], organizations: [] };
    expect(codes({ ...rest, body: [paragraph('  ')] })).toEqual(['bodyMissing']);
    expect(codes({ ...rest, body: null })).toEqual(['bodyMissing']);
    expect(codes({ ...rest, body: [{ type: 'image', image: { url: '/a.png' }, children: [] }] })).toEqual([]);
  });

  it('let an article out at the very end of its embargo', () => {
    expect(codes({ embargoedUntil: '2021-10-19T12:00:00.000Z' })).toEqual([]);
  });

  it('count the day of publication in the newsroom’s time zone', () => {
    const event = { ...good.events[0]!.event!, startsOn: '2021-10-20' };
    const events = [{ ...good.events[0]!, event }];
    expect(codes({ events })).toEqual(['eventAfterPublication']);
    expect(codes({ events }, { timeZone: 'Europe/Moscow' })).toEqual([]);
    expect(codes({ events: [{ ...events[0]!, event: { ...event, eventStatus: 'announced' } }] })).toEqual([]);
  });

  it('take an organization or words for a speaker', () => {
    const quote = { ...good.quotes[0]!, speaker: null };
    expect(codes({ quotes: [{ ...quote, attribution: 'an official' }] })).toEqual([]);
    expect(codes({ quotes: [{ ...quote, onBehalfOf: { documentId: 'o' } }] })).toEqual([]);
  });

  it('miss a published correction that is gone, changed, or there once for twice', () => {
    const published = { publishedCorrections: [correction] };
    expect(codes({ corrections: [correction] }, published)).toEqual([]);
    expect(codes({ corrections: [] }, published)).toEqual(['correctionRemoved']);
    expect(codes({ corrections: [{ ...correction, kind: 'update' }] }, published)).toEqual([
      'correctionRemoved',
    ]);
    const twice = { publishedCorrections: [correction, correction] };
    expect(codes({ corrections: [correction] }, twice)).toEqual(['correctionRemoved']);
  });

  it('find two of one name or one Wikidata id, and not namesakes', () => {
    const twins = (a: object, b: object) =>
      codes({ people: [entity('p', 'Sergey Lavrov', a), entity('q', 'SERGEY  LAVROV', b)] });
    expect(twins({}, {})).toContain('lookAlike');
    expect(twins({ wikidataId: 'Q1' }, { wikidataId: 'Q1' })).toContain('lookAlike');
    expect(twins({ wikidataId: 'Q1' }, { wikidataId: 'Q2' })).not.toContain('lookAlike');
  });

  it('propose to link who is named, not a part of a longer name or a namesake of somebody linked', () => {
    const known = [{ kind: 'organization' as const, documentId: 'n', name: 'NATO' }];
    const office = [entity('o', 'NATO Information Office')];
    const inOffice = {
      organizations: office,
      headline: 'The NATO Information Office',
      quotes: [],
      people: [],
    };
    expect(codes({ ...inOffice, body: [paragraph('It closes.')] }, { known })).toEqual([]);
    expect(check({ ...inOffice, body: [paragraph('NATO closes it.')] }, { known })).toEqual([
      expect.objectContaining({
        code: 'nameNotLinked',
        fix: { link: { field: 'organizations', kind: 'organization', documentId: 'n', label: 'NATO' } },
      }),
    ]);
    expect(codes({}, { known })).toEqual([]);
  });

  it('do not run where they are off', () => {
    const levels = { ...config.checks, citationMissing: 'off' as const };
    expect(runChecks({ ...good, citations: [] }, context, levels)).toEqual([]);
  });
});
