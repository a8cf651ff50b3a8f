import { bootStrapi, type TestApp } from '../../support';
import { enterHarbour, type Ids } from './archive';

let app: TestApp;
let ids: Ids;

beforeAll(async () => {
  app = await bootStrapi();
  ids = await enterHarbour(app);
});
afterAll(() => app.close());

const get = async (path: string) => (await app.request.get(`/api/${path}`).expect(200)).body;
const nameOf = (documentId: string) => Object.keys(ids).find((name) => ids[name] === documentId);
const on = async (path: string): Promise<(string | undefined)[]> =>
  (await get(path)).data.map(({ documentId }: { documentId: string }) => nameOf(documentId));

describe('the timeline of', () => {
  it.each([
    ['an article, what it reports', 'articles/second-report', ['opening', 'closing']],
    [
      'an article with what is around it, also its story and what two of its central entities share',
      'articles/first-report?around=true',
      ['opening', 'closing', 'strike'],
    ],
    ['an article that was taken back, still what it reports', 'articles/taken-back', ['closing']],
    ['a person, what the person takes part in', 'people/ann-bell', ['opening', 'closing', 'strike']],
    ['an organization, what it takes part in', 'organizations/the-government', ['inquiry']],
    [
      'an organization with its parts, also theirs',
      'organizations/the-government?parts=true',
      ['inquiry', 'closing', 'strike'],
    ],
    ['a source, what rests on it', 'sources/morning-paper', ['closing']],
    ['a source that only a retracted report rests on, nothing', 'sources/the-wire', []],
    ['an event, its parts', 'events/an-inquiry-2020-2021', ['hearing', 'verdict']],
    ['an event, its whole and its siblings', 'events/a-hearing-2020-09-10', ['inquiry', 'verdict']],
    ['a topic, the events of its articles', 'topics/harbours', ['opening', 'closing']],
    ['a broader topic, those of the narrower', 'topics/coast', ['opening', 'closing']],
    [
      'a story, the events of its articles and its pins on the record',
      'stories/the-harbour',
      ['opening', 'closing'],
    ],
    [
      'everything, every event on the record',
      '',
      ['opening', 'inquiry', 'closing', 'strike', 'hearing', 'verdict'],
    ],
  ])('%s', async (_, path, expected) => {
    const [address = '', query = ''] = path.split('?');
    expect(await on(`${[address, 'timeline'].filter(Boolean).join('/')}?${query}`)).toEqual(expected);
  });

  it('an event tells what is known of it, and of nobody who is off the record', async () => {
    const { data } = await get('articles/first-report/timeline');
    const reference = (name: string, slug: string, title: string) => ({
      documentId: ids[name],
      slug,
      name: title,
    });
    expect(data).toEqual([
      {
        ...{ type: 'event', documentId: ids.closing, slug: 'the-harbour-is-closed-2020-05-01' },
        ...{ title: 'The harbour is closed', summary: 'Élan is lost, and <ships> turn back.' },
        ...{ significance: 'milestone', eventStatus: 'happened', place: 'Ostend', country: 'BE' },
        date: {
          ...{ edtf: '2020-05-01', display: '1 May 2020', precision: 'day' },
          ...{ startsOn: '2020-05-01', endsOn: '2020-05-01' },
        },
        people: [
          {
            ...reference('bell', 'ann-bell', 'Ann Bell'),
            rolesThen: [
              {
                title: 'Minister of Ports',
                organization: reference('ministry', 'ministry-of-ports', 'Ministry of Ports'),
                basis: 'dates',
              },
              { title: 'Agent', organization: null, basis: 'dates' },
            ],
          },
          {
            ...reference('dale', 'zoe-dale', 'Zoe Dale'),
            rolesThen: [{ title: 'Captain', organization: null, basis: 'attested' }],
          },
        ],
        organizations: [reference('ministry', 'ministry-of-ports', 'Ministry of Ports')],
        reportedBy: {
          count: 2,
          independentSources: 1,
          articles: [
            {
              ...{ documentId: ids['first-report'], slug: 'first-report', headline: 'Report: first-report' },
              ...{ publishedOn: '2020-05-02T12:00:00.000Z', dateWords: 'on Friday', dateGiven: null },
            },
            {
              ...{
                documentId: ids['second-report'],
                slug: 'second-report',
                headline: 'Report: second-report',
              },
              ...{ publishedOn: '2020-05-10T12:00:00.000Z', dateWords: null },
              dateGiven: {
                ...{ edtf: '2020-05-02', display: '2 May 2020', precision: 'day' },
                ...{ startsOn: '2020-05-02', endsOn: '2020-05-02' },
              },
            },
          ],
        },
      },
    ]);
  });
});

describe('the whole record', () => {
  it.each([
    ['by two people, what both take part in', 'person=ann-bell&person=zoe-dale', ['closing']],
    [
      'by any of two',
      'person=ann-bell&person=zoe-dale&match=any',
      ['opening', 'closing', 'strike', 'hearing'],
    ],
    ['by a person and a topic', 'person=ann-bell&topic=coast', ['opening', 'closing']],
    ['by an article', 'article=second-report', ['opening', 'closing']],
    ['from a month', 'from=2020-09', ['inquiry', 'hearing', 'verdict']],
    ['up to a day', 'to=2020-05-01', ['opening', 'inquiry', 'closing']],
    ['between two', 'from=2020-05-02&to=2020-05-10', ['inquiry', 'strike']],
    ['before an event, nearest first', 'before=the-harbour-is-closed-2020-05-01', ['opening']],
    ['after an article, nearest first', 'after=second-report', ['hearing', 'verdict']],
    ['before an article', 'before=second-report', ['closing', 'opening']],
    ['of some significance', 'significance=major', ['closing', 'verdict']],
    ['in a country', 'country=BE', ['closing']],
    ['with a word, accents and case aside', 'q=ELAN', ['closing']],
    ['with two beginnings of words', 'q=harb%20clos', ['closing']],
    ['with a word that stands in no text', 'q=arbour', []],
    ['as reported by a day', 'asReportedBy=2020-05-09', ['closing']],
    ['as reported later', 'asReportedBy=2020-05-10', ['opening', 'closing']],
    ['as reported before all', 'asReportedBy=2020-05-01', []],
    [
      'with publications, retracted ones left out',
      'include=publications&from=2020-05&to=2020-05',
      ['inquiry', 'closing', 'strike', 'first-report', 'second-report'],
    ],
    [
      'of a topic with publications',
      'include=publications&topic=coast',
      ['opening', 'closing', 'first-report', 'second-report'],
    ],
    ['backwards', 'order=desc&person=ann-bell', ['strike', 'closing', 'opening']],
  ])('%s', async (_, query, expected) => {
    const found = await on(`timeline?${query}`);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(found).toEqual(expected);
  });

  it('as reported by a day, counts the reports of that day alone', async () => {
    const { data } = await get('timeline?asReportedBy=2020-05-09');
    expect(data[0].reportedBy).toMatchObject({ count: 1, independentSources: 1 });
    expect(data[0].reportedBy.articles).toHaveLength(1);
  });

  it('shows a publication on its day', async () => {
    const { data } = await get('timeline?include=publications&order=desc&limit=1&article=first-report');
    expect(data).toEqual([
      {
        ...{ type: 'publication', documentId: ids['first-report'], slug: 'first-report' },
        headline: 'Report: first-report',
        date: {
          ...{ edtf: '2020-05-02', display: '2 May 2020', precision: 'day' },
          ...{ startsOn: '2020-05-02', endsOn: '2020-05-02' },
        },
      },
    ]);
  });

  it('says the extent of the whole on each page, and ends where there is no more', async () => {
    const first = await get('timeline?limit=4');
    expect(first.meta.extent).toEqual({ from: '2019-05-01', to: '2021-12-31' });
    const second = await get(`timeline?limit=4&cursor=${first.meta.cursor.next}`);
    expect(second.data).toHaveLength(2);
    expect(second.meta).toEqual({ cursor: { next: null }, extent: first.meta.extent });
    expect((await get('timeline?q=nothing')).meta).toEqual({ cursor: { next: null }, extent: null });
  });

  it('counts by year, month and day', async () => {
    const bucket = (from: string, to: string, count: number) => ({ from, to, count });
    expect(await get('timeline/histogram')).toEqual({
      data: [
        bucket('2019-01-01', '2019-12-31', 1),
        bucket('2020-01-01', '2020-12-31', 4),
        bucket('2021-01-01', '2021-12-31', 1),
      ],
      meta: { by: 'year', open: 0 },
    });
    const { data } = await get('timeline/histogram?by=month&from=2020-02-10&to=2020-05&person=ann-bell');
    expect(data).toEqual([bucket('2020-05-01', '2020-05-31', 2)]);
    expect((await get('timeline/histogram?by=day&from=2020-02-10&to=2020-02-12')).data).toEqual([
      bucket('2020-02-10', '2020-02-10', 1),
    ]);
  });
});
