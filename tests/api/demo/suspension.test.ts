import { bootStrapi, type TestApp } from '../../support';

/** The article with which the project began: Russia suspends its mission to NATO, 19 October 2021. */
const SLUG = 'russia-suspends-mission-to-nato';

let app: TestApp;

beforeAll(async () => {
  app = await bootStrapi({ demo: true });
});

afterAll(() => app.close());

const get = async (path: string) => (await app.request.get(path).expect(200)).body;

const graphql = async (query: string) => {
  const { body } = await app.request.post('/graphql').send({ query }).expect(200);
  expect(body.errors).toBeUndefined();
  return body.data;
};

/** What it reports, in order: the date, how precisely it is known, and the words that gave it. */
const TIMELINE = [
  ['2014-03-18', 'day', 'Russia annexes Crimea', '2014'],
  ['2015', 'year', 'NATO limits the Russian mission to thirty', 'of 2015'],
  ['2018-03-27', 'day', 'NATO cuts the Russian mission to twenty', 'of 2018'],
  ['2021-09', 'month', 'Russia warns against an allied presence in Ukraine', 'last month'],
  ['2021-10-06', 'day', 'NATO expels eight members of the Russian mission', 'earlier this month'],
  ['2021-10-18', 'day', 'Russia suspends its mission to NATO', 'On Monday'],
  ['2021-11-01', 'day', 'Accreditations of the NATO military mission in Moscow end', 'from November 1'],
];

interface Entry {
  title: string;
  eventStatus: string;
  date: { edtf: string; precision: string };
  reportedBy: { articles: { slug: string; dateWords: string }[] };
}

it('tells by REST what the article reports, from Crimea to the end of the accreditations', async () => {
  const { data, meta } = await get(`/api/articles/${SLUG}/timeline`);
  const told = (data as Entry[]).map(({ date, title, reportedBy }) => [
    ...[date.edtf, date.precision, title],
    reportedBy.articles.find(({ slug }) => slug === SLUG)?.dateWords,
  ]);
  expect(told).toEqual(TIMELINE);
  expect(meta).toMatchObject({ cursor: { next: null }, extent: { from: '2014-03-18', to: '2021-11-01' } });
  expect((data as Entry[]).map(({ eventStatus }) => eventStatus)).toEqual([
    ...Array(6).fill('happened'),
    'announced',
  ]);
});

it('tells the same by GraphQL', async () => {
  const { article } = await graphql(
    `{ article(documentId: "${SLUG}") { timeline(limit: 20) { entries { title date { edtf precision } } next } } }`,
  );
  const told = (article.timeline.entries as Entry[]).map(({ date, title }) => [
    date.edtf,
    date.precision,
    title,
  ]);
  expect(told).toEqual(TIMELINE.map((line) => line.slice(0, 3)));
  expect(article.timeline.next).toBeNull();
});

it('finds the expulsion and the history of the mission first, and nothing of the other stories', async () => {
  const { data } = await get(`/api/articles/${SLUG}/related?limit=10`);
  const slugs = (data as { slug: string }[]).map(({ slug }) => slug);
  expect(slugs.slice(0, 4)).toEqual(
    expect.arrayContaining(['nato-expels-eight-russian-envoys', 'how-the-mission-shrank']),
  );
  expect(slugs).toHaveLength(10);
  const { data: climate } = await get('/api/stories/paris-climate-agreement/articles?limit=100');
  const others = (climate as { slug: string }[]).map(({ slug }) => slug);
  expect(others.length).toBeGreaterThan(5);
  expect(slugs.filter((slug) => others.includes(slug))).toEqual([]);
});

it('gives reasons that add up to the score, and the same ones by GraphQL', async () => {
  const { data } = await get(`/api/articles/${SLUG}/related?limit=5`);
  const { article } = await graphql(
    `{ article(documentId: "${SLUG}") { related(limit: 5) { score pinned article { slug } reasons { kind label weight } } } }`,
  );
  for (const [index, { slug, related }] of data.entries()) {
    const sum = related.reasons.reduce((total: number, { weight }: { weight: number }) => total + weight, 0);
    expect(sum).toBeCloseTo(related.score, 6);
    expect(article.related[index]).toMatchObject({ article: { slug }, score: related.score, pinned: false });
    expect(article.related[index].reasons.map(({ label }: { label: string }) => label)).toEqual(
      related.reasons.map(({ label }: { label: string }) => label),
    );
  }
});

it('shows on its page who spoke, in which role, on whose behalf, and where they are named', async () => {
  const { data } = await get(`/api/articles/${SLUG}/page`);
  const speakers = data.quotes.map(
    (quote: { speaker: { name: string } | null; onBehalfOf: { slug: string } | null }) => [
      quote.speaker?.name ?? null,
      quote.onBehalfOf?.slug ?? null,
    ],
  );
  expect(speakers).toContainEqual(['Oana Lungescu', 'nato']);
  expect(speakers).toContainEqual([null, 'russian-foreign-ministry']);
  const lavrov = data.people.find(({ slug }: { slug: string }) => slug === 'sergey-lavrov');
  expect(lavrov.rolesThen).toEqual([
    expect.objectContaining({
      basis: 'dates',
      organization: expect.objectContaining({ slug: 'russian-foreign-ministry' }),
    }),
  ]);
  expect(data.leadFigure).toMatchObject({ credit: { slug: 'reuters' }, image: { mime: 'image/svg+xml' } });
  expect(data.mentions.map(({ slug }: { slug: string }) => slug)).toEqual(
    expect.arrayContaining(['sergey-lavrov', 'heiko-maas', 'nato']),
  );
  expect(data.bodyHtml).toContain('<h2>What led to it</h2>');
});

it('leaves out the citation of the confidential source, of which the panel knows', async () => {
  const { data } = await get(`/api/articles/${SLUG}/page`);
  const titles = data.citations.map(({ title }: { title: string }) => title);
  expect(titles).toEqual([
    'Agency reports from Moscow, Brussels and Luxembourg',
    'Statement on the suspension of the permanent mission to NATO',
    'Remarks by the spokesperson',
  ]);
  expect(JSON.stringify(data)).not.toMatch(/Background conversation|diplomat-at-alliance-headquarters/);
});
