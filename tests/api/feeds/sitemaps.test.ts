import { bootStrapi, type TestApp } from '../../support';
import { faultsOfSitemap } from '../../support/feeds/validate';
import { editorOf, paragraph } from '../record/archive';

const NOW = '2021-10-08T12:00:00.000Z';
/** More than are read at once. */
const BULK = 2_500;

let app: TestApp;
const text = async (path: string) => (await app.request.get(path).expect(200)).text;
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

beforeAll(async () => {
  app = await bootStrapi();
  app.strapi.config.set('clock.now', NOW);
  app.strapi.config.set('site', {
    ...{ name: 'The Record & Mail', url: 'https://news.example/', article: '/stories/{slug}' },
  });
  const editor = editorOf(app.strapi);
  const publish = async (headline: string, publishedOn: string, data: object = {}) => {
    const body = [paragraph('So it was.')];
    await editor.publish(await editor.create('article', { headline, publishedOn, body, ...data }));
  };
  await publish('New & good', '2021-10-08T08:00:00Z', { language: 'pt-BR' });
  await publish('Taken back', '2021-10-08T09:00:00Z', {
    corrections: [{ date: '2021-10-08', kind: 'retraction', text: 'It was not so.' }],
  });
  await publish('Three days old', '2021-10-05T08:00:00Z');
  await publish('First elsewhere', '2021-10-08T10:00:00Z', { canonicalUrl: 'https://wire.example/first' });
  await editor.create('article', { headline: 'A draft', publishedOn: '2021-10-08T08:00:00Z' });
});

afterAll(() => app.close());

it('has an index, whose parts hold every article that is at home here', async () => {
  const index = await text('/api/sitemap.xml');
  expect(await faultsOfSitemap(index)).toEqual([]);
  expect(addressesIn(index)).toEqual(['http://127.0.0.1:1337/api/sitemaps/1-of-1']);
  const part = await text('/api/sitemaps/1-of-1');
  expect(await faultsOfSitemap(part)).toEqual([]);
  expect(addressesIn(part).sort()).toEqual([
    'https://news.example/stories/new-and-good',
    'https://news.example/stories/taken-back',
    'https://news.example/stories/three-days-old',
  ]);
  expect(part).toContain('<lastmod>2021-10-05T08:00:00.000Z</lastmod>');
});

it('has the news of two days, without what was taken back', async () => {
  const news = await text('/api/sitemap-news.xml');
  expect(await faultsOfSitemap(news)).toEqual([]);
  expect(addressesIn(news)).toEqual(['https://news.example/stories/new-and-good']);
  expect(news).toContain('<news:name>The Record &amp; Mail</news:name><news:language>pt</news:language>');
  expect(news).toContain('<news:title>New &amp; good</news:title>');
});

it('knows no parts but those that an index can name', async () => {
  for (const id of ['0-of-1', '2-of-1', '1-of-3', '1-of-8192', 'x', '1-of-1.xml', '-1-of-1']) {
    await app.request.get(`/api/sitemaps/${id}`).expect(404);
  }
});

it('forgets old news without a change of the record', async () => {
  const { headers } = await app.request.get('/api/sitemap-news.xml').expect(200);
  await app.request
    .get('/api/sitemap-news.xml')
    .set('If-None-Match', headers.etag ?? '')
    .expect(304);
  app.strapi.config.set('clock.now', '2021-10-11T12:00:00.000Z');
  const { text: later } = await app.request
    .get('/api/sitemap-news.xml')
    .set('If-None-Match', headers.etag ?? '')
    .expect(200);
  expect(addressesIn(later)).toEqual([]);
  app.strapi.config.set('clock.now', NOW);
});

it('streams more than it reads at once, each article in one part', async () => {
  await app.strapi.db.connection.raw(
    `INSERT INTO record_article (id, document_id, slug, headline, language, published_on, day, retracted, parts, revised)
     SELECT 1000000 + n, 'bulk' || n, 'bulk-' || n, 'Bulk', 'en', '2020-01-01', '2020-01-01', false,
       '{"people":[],"organizations":[],"byline":[],"topics":[],"leadFigure":null,"corrections":[]}', '2020-01-01'
     FROM generate_series(1, ${BULK}) AS n`,
  );
  expect(new Set(addressesIn(await text('/api/sitemaps/1-of-1'))).size).toBe(BULK + 3);
  const parts = await Promise.all([1, 2, 3, 4].map((number) => text(`/api/sitemaps/${number}-of-4`)));
  const addresses = parts.flatMap(addressesIn);
  expect(addresses.length).toBe(BULK + 3);
  expect(new Set(addresses).size).toBe(BULK + 3);
});
