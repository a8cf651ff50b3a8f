import { explain, type Sent, sentBy } from '../../../bench/plans/explain';
import { type Fault, faultsOf, type PlanNode, walksOf } from '../../../bench/plans/walk';
import { cursorsFor } from '../../../src/http/cursor';
import { connectionOf } from '../../../src/record/sql';
import { bootStrapi, type TestApp } from '../../support';
import { signInAdmin } from '../../support/admin';

const ARTICLE = '/api/articles/russia-suspends-mission-to-nato';
const PERSON = '/api/people/sergey-lavrov';
const ORGANIZATION = '/api/organizations/nato';

/** Requests whose work must not grow with the archive. */
const HOT = [
  `${ARTICLE}/related`,
  `${ARTICLE}/related?from=2015&to=2020&topic=world&language=any`,
  `${ARTICLE}/page`,
  `${ARTICLE}/timeline?around=true`,
  `${PERSON}/timeline`,
  `${PERSON}/timeline?order=desc&from=2014&to=2021`,
  `${PERSON}/timeline?significance=major&country=BE&q=mission`,
  `${PERSON}/timeline?asReportedBy=2021-10-20`,
  '/api/timeline',
  '/api/timeline?organization=nato&organization=russia&person=sergey-lavrov',
  '/api/timeline?organization=nato&organization=russia&person=sergey-lavrov&match=any',
  '/api/timeline/histogram?by=month',
  '/api/timeline/histogram?organization=nato&by=year&significance=major',
  `${PERSON}/articles`,
  `${PERSON}/articles?as=author`,
  `${PERSON}/quotes`,
  `${ORGANIZATION}/connections`,
  `${ORGANIZATION}/people?asOf=2021`,
  '/api/topics/world/articles',
  `${PERSON}/articles?include=people&include=organizations`,
  '/api/search?q=nato',
  '/api/search?q=nato+russia&types=article&from=2014&person=sergey-lavrov',
  '/api/suggest?q=lav',
  '/api/suggest?q=lawrof',
  '/api/search?q=stoltembrug',
  `/api/lookup?url=https://example.org/russia-suspends-mission-to-nato`,
  '/api/feeds/articles.rss',
  '/api/feeds/corrections.atom',
  `${PERSON}/feed.json`,
  '/api/sitemap.xml',
  '/api/sitemaps/1-of-1',
  '/api/sitemap-news.xml',
  '/api/calendar.ics',
  `${PERSON}/calendar.ics?significance=major`,
  '/api/topics/world/jsonld',
];

/** What the panel asks for of a draft. */
const OF_DRAFTS = ['checks', 'related', 'timeline'];

describe('the statements behind an answer', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
  });
  afterAll(() => app.close());

  async function faults(path: string): Promise<(Fault & { sql: string })[]> {
    // The first request of all has the public's permissions read.
    await app.request.get(path).expect(200);
    const sent = await sentBy(app.strapi, () => app.request.get(path).expect(200));
    expect(sent.length).toBeGreaterThan(1);
    const found = await Promise.all(sent.map(faultsIn));
    return found.flat();
  }

  async function faultsIn(sent: Sent): Promise<(Fault & { sql: string })[]> {
    return faultsOf(await planOf(sent)).map((fault) => ({ ...fault, sql: sent.sql }));
  }

  async function planOf(sent: Sent): Promise<PlanNode> {
    const [explained] = JSON.parse(await explain(app.strapi, sent, 'JSON')) as { Plan: PlanNode }[];
    return explained!.Plan;
  }

  it.each(HOT)('read no whole table and no range without end: %s', async (path) => {
    expect(await faults(path)).toEqual([]);
  });

  it('read no whole table and no range without end: a document of the archive of a feed', async () => {
    const first = await app.request.get('/api/feeds/articles.json').expect(200);
    const cursor = cursorsFor(app.strapi, ['feed', 'articles']).encode([
      '2021-10-18T00:00:00Z',
      2_147_483_647,
    ]);
    const path = `/api/feeds/articles.json?cursor=${cursor}`;
    expect(await faults(path)).toEqual([]);
    const { body } = await app.request.get(path).expect(200);
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items[0].id).not.toBe(first.body.items[0].id);
  });

  it.each([
    '/api/feeds/articles.rss',
    '/api/feeds/corrections.rss',
    `${PERSON}/feed.rss`,
    '/api/sitemaps/3-of-4',
  ])('begin in an index where the answer begins, and not at its end: %s', async (path) => {
    const sent = await sentBy(app.strapi, () => app.request.get(path).expect(200));
    const walks: string[] = [];
    for (const one of sent) walks.push(...walksOf(await planOf(one)));
    expect(walks.filter((index) => index.startsWith('record_'))).toEqual([]);
  });

  it('find the parts of the documents of an editor’s panel by whose they are', async () => {
    const admin = await signInAdmin(app);
    const idOf = async (kind: 'article' | 'person', slug: string) =>
      (await app.strapi.db.query(`api::${kind}.${kind}`).findOne({ where: { slug } })).documentId as string;
    const draft = { documentId: await idOf('article', 'russia-suspends-mission-to-nato') };
    const person = await idOf('person', 'sergey-lavrov');
    const sent = await sentBy(app.strapi, async () => {
      for (const name of OF_DRAFTS) await admin.post(`/dateline/articles/${name}`, draft).expect(200);
      await admin.get(`/dateline/people/${person}/timeline`).expect(200);
    });
    const documents = sent.filter(({ sql }) => /^SELECT jsonb_build_object/.test(sql));
    expect(documents.length).toBeGreaterThan(3);
    const walks: string[] = [];
    for (const one of documents) walks.push(...walksOf(await planOf(one)));
    // The index of other names holds a row or two of each: of so few records it is read whole.
    const ordered = walks.filter((index) => /_(lnk|cmps|mph)_(?!other_names_)/.test(index));
    expect(ordered).toEqual([]);
  });

  it('are caught where an index is missing', async () => {
    const connection = connectionOf(app.strapi);
    await connection.raw('DROP INDEX record_moment_order_idx');
    await connection.raw('DROP INDEX record_moment_event_idx');
    expect(await faults(`${PERSON}/timeline?limit=3`)).toContainEqual(
      expect.objectContaining({ what: 'range that no LIMIT ends' }),
    );
  });
});
