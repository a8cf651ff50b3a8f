import type { JsonFeed } from '../../../src/feeds/formats/json-feed';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { faultsOfAtom, faultsOfJsonFeed, faultsOfXml } from '../../support/feeds/validate';
import { editorOf, paragraph } from '../record/archive';

const FORMATS = ['rss', 'atom', 'json'] as const;
/** More than one document of a feed holds. */
const ARTICLES = 70;
/** Milliseconds after which a change is given a date. */
const SETTLED = '30 seconds';

let app: TestApp;
let editor: ReturnType<typeof editorOf>;
const ids: Record<string, string> = {};

const day = (index: number) => new Date(Date.UTC(2021, 0, 1 + index, 8)).toISOString();
const path = (plural: string, id: string, format: string) => `/api/${plural}/${id}/feed.${format}`;
const get = (address: string) => app.request.get(address).buffer(true);

beforeAll(async () => {
  app = await bootStrapi();
  editor = editorOf(app.strapi);
  ids.person = await editor.create('person', { name: 'Ann Bell' });
  ids.hidden = await editor.create('person', { name: 'Zoe Dale' });
  ids.organization = await editor.create('organization', { name: 'The Mill' });
  ids.source = await editor.create('source', { name: 'The Wire' });
  ids.informant = await editor.create('source', { name: 'Informant', confidential: true });
  ids.topic = await editor.create('topic', { name: 'Work & pay' });
  ids.story = await editor.create('story', { title: 'The mill' });
  for (let index = 0; index < ARTICLES; index += 1) {
    ids[`article${index}`] = await editor.create('article', {
      ...{ headline: `Number ${index}`, publishedOn: day(index), people: [ids.person] },
      body: [paragraph(`Ann Bell spoke <${index}> times.`)],
    });
    await editor.publish(ids[`article${index}`]!);
  }
  ids.full = await editor.create('article', {
    ...{ headline: 'A strike & a vote', standfirst: 'Both at once.', publishedOn: day(200), language: 'de' },
    body: [
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '/about', children: [{ type: 'text', text: 'We' }] }],
      },
    ],
    ...{ byline: [ids.person], topics: [ids.topic], story: ids.story, organizations: [ids.organization] },
    citations: [
      { source: ids.source, title: 'A report' },
      { source: ids.informant, title: 'A whisper' },
    ],
    canonicalUrl: 'https://wire.example/strike',
    corrections: [
      { date: '2021-08-01', kind: 'correction', text: 'It was a Tuesday.' },
      { date: '2021-08-03', kind: 'retraction', text: 'There was no vote.' },
    ],
  });
  await editor.publish(ids.full);
  ids.draft = await editor.create('article', { headline: 'The draft', people: [ids.person, ids.hidden] });
  await app.strapi.db.connection.raw(
    `UPDATE record_state SET changed_on = changed_on - interval '${SETTLED}'`,
  );
});

afterAll(() => app.close());

describe.each([
  ['/api/feeds/articles'],
  ['/api/feeds/corrections'],
  ['/api/people/ann-bell/feed'],
  ['/api/organizations/the-mill/feed'],
  ['/api/sources/the-wire/feed'],
  ['/api/topics/work-and-pay/feed'],
  ['/api/stories/the-mill/feed'],
])('%s', (address) => {
  it('is valid in every format, and of the right media type', async () => {
    const [rss, atom, json] = await Promise.all(
      FORMATS.map((format) => get(`${address}.${format}`).expect(200)),
    );
    expect(rss!.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(atom!.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(json!.headers['content-type']).toBe('application/feed+json; charset=utf-8');
    expect(await faultsOfXml(textOf(rss!), 'rss')).toEqual([]);
    expect(await faultsOfAtom(textOf(atom!))).toEqual([]);
    expect(faultsOfJsonFeed(json!.body)).toEqual([]);
    expect(json!.body.items.length).toBeGreaterThan(0);
    expect(`${textOf(rss!)}${textOf(atom!)}${JSON.stringify(json!.body)}`).not.toMatch(
      /draft|whisper|Informant|Zoe/,
    );
  });
});

/** superagent reads XML that it has no parser for as bytes. */
function textOf(response: { text?: string; body: unknown }): string {
  return response.text ?? (response.body as Buffer).toString('utf8');
}

it('tells all of an article, with absolute addresses and its notices first', async () => {
  const { body } = await get(path('stories', ids.story!, 'json')).expect(200);
  const [item] = body.items;
  expect(item).toMatchObject({
    ...{ title: 'A strike & a vote', summary: 'Both at once.', language: 'de', date_published: day(200) },
    authors: [{ name: 'Ann Bell' }],
    tags: ['Work & pay'],
    external_url: 'https://wire.example/strike',
    url: 'http://127.0.0.1:1337/reader/articles/a-strike-and-a-vote',
  });
  expect(item.content_html).toBe(
    '<p class="notice"><strong>Correction, 2021-08-01</strong>: It was a Tuesday.</p>' +
      '<p class="notice"><strong>Retraction, 2021-08-03</strong>: There was no vote.</p>' +
      '<p><a href="http://127.0.0.1:1337/about" rel="noopener noreferrer">We</a></p>',
  );
});

it('has a feed of corrections, the latest first', async () => {
  const { body } = await get('/api/feeds/corrections.json').expect(200);
  expect(body.items.map(({ title }: { title: string }) => title)).toEqual([
    'Retraction: A strike & a vote',
    'Correction: A strike & a vote',
  ]);
});

it('leads by its archive to every article', async () => {
  const walk = async () => {
    const documents = new Map<string, string[]>();
    let next: string | undefined = 'http://127.0.0.1:1337/api/people/ann-bell/feed.json';
    while (next) {
      const { pathname, search }: URL = new URL(next);
      const { body }: { body: JsonFeed } = await get(`${pathname}${search}`).expect(200);
      expect(body.feed_url).toBe(next);
      documents.set(
        next,
        body.items.map(({ id }: { id: string }) => id),
      );
      next = body.next_url;
    }
    return documents;
  };
  const documents = await walk();
  expect(documents.size).toBeGreaterThan(1);
  expect(new Set([...documents.values()].flat()).size).toBe(ARTICLES + 1);
});

it('is 404 for what is unknown, off the record, confidential or a draft', async () => {
  for (const format of FORMATS) {
    await get(path('people', 'nobody', format)).expect(404);
    await get(path('people', ids.hidden!, format)).expect(404);
    await get(path('sources', ids.informant!, format)).expect(404);
    await get(path('stories', ids.draft!, format)).expect(404);
  }
});

it('refuses parameters that it does not know, and cursors of other feeds', async () => {
  const { body } = await get('/api/feeds/articles.json').expect(200);
  const { search } = new URL(body.next_url);
  await get(`/api/feeds/articles.rss${search}`).expect(200);
  await get(`${path('people', 'ann-bell', 'rss')}${search}`).expect(400);
  await get('/api/feeds/articles.rss?page=2').expect(400);
  await get('/api/feeds/articles.rss?cursor=x').expect(400);
});

it('answers 304 to an ETag and to a date, until something public changes', async () => {
  const address = '/api/feeds/articles.atom';
  const { headers } = await get(address).expect(200);
  const since = { 'If-Modified-Since': headers['last-modified'] ?? '' };
  expect(Date.parse(headers['last-modified'] ?? '')).not.toBeNaN();
  await get(address)
    .set('If-None-Match', headers.etag ?? '')
    .expect(304);
  const { headers: kept, text } = await get(address).set(since).expect(304);
  expect([kept.etag, text ?? '']).toEqual([headers.etag, '']);
  await get(address)
    .set({ ...since, 'If-None-Match': 'W/"other"' })
    .expect(200);
  await get(path('people', 'nobody', 'atom'))
    .set(since)
    .expect(404);
  await editor.update('person', ids.person!, { summary: 'A weaver.' });
  await get(address)
    .set('If-None-Match', headers.etag ?? '')
    .expect(200);
  // A moment later than it can be told in whole seconds.
  const { headers: fresh } = await get(address).set(since).expect(200);
  expect(fresh['last-modified']).toBeUndefined();
});

it('shows the standfirst of an article of two megabytes, and none of its control characters', async () => {
  const text = 'word '.repeat(400_000);
  const article = await editor.create('article', {
    ...{
      headline: 'A very long one',
      standfirst: 'In short.',
      publishedOn: day(300),
      body: [paragraph(text)],
    },
  });
  await editor.publish(article);
  // Nothing that comes in by the API holds any, but what was written past it may.
  await app.strapi.db
    .connection('record_article')
    .where({ document_id: article })
    .update({ headline: 'A \u0008very \uffffone' });
  const { body } = await get('/api/feeds/articles.json').expect(200);
  expect(body.items[0]).toMatchObject({ summary: 'In short.', content_text: 'In short.' });
  expect(body.items[0].content_html).toBeUndefined();
  const xml = textOf(await get('/api/feeds/articles.atom').expect(200));
  expect(xml).toContain('<title>A very one</title>');
  expect(await faultsOfAtom(xml)).toEqual([]);
});

it('costs the same number of statements, however many entries it has', async () => {
  const many = await countStatements(app.strapi, () => get(path('people', 'ann-bell', 'rss')).expect(200));
  const few = await countStatements(app.strapi, () => get(path('stories', 'the-mill', 'rss')).expect(200));
  expect(many.statements.length).toBe(few.statements.length);
});
