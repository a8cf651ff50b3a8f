import ICAL from 'ical.js';
import { bootStrapi, type TestApp } from '../../support';
import { faultsOfAtom, faultsOfXml } from '../../support/feeds/validate';
import { ninjsFaults } from '../../unit/metadata/ninjs-schema';
import { faultsOf } from '../../unit/metadata/vocabulary';
import { editorOf, paragraph } from '../record/archive';

/** What the server takes of one request (config/middlewares.ts). */
const LARGEST = 2 * 1024 * 1024;
const SENTENCE = 'The minister said on 18 October 2021 that the talks in Brussels would go on. ';
/** Milliseconds: a read that takes as long as this in the database is ended (config/reading.ts). */
const BOUND = 10_000;
/** Controls, line separators, a non-character, what ends a script or a CDATA section, and letters from the right. */
const HOSTILE = 'a\u0001b\u000bc\u0085d\u2028e\ufffef</script>g]]>h\u202ei\tj';

let app: TestApp;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(() => app?.close());

const WAYS = ['page', 'jsonld', 'ninjs', 'opengraph', 'related', 'timeline', 'calendar.ics'];

async function within(path: string) {
  const began = performance.now();
  const answer = await app.request.get(path).expect(200);
  expect(performance.now() - began).toBeLessThan(BOUND);
  return answer;
}

describe('an article of the largest size that is accepted', () => {
  let documentId: string;

  beforeAll(async () => {
    const token = await app.tokens.full();
    const article = (paragraphs: number) => ({
      data: { headline: 'All of it', body: Array.from({ length: paragraphs }, () => paragraph(SENTENCE)) },
    });
    const each = JSON.stringify(article(2)).length - JSON.stringify(article(1)).length;
    const paragraphs = Math.floor((LARGEST - 200) / each);
    const published = await app.request
      .post('/api/articles')
      .set('Authorization', `Bearer ${token}`)
      .send(article(paragraphs))
      .expect(201);
    ({ documentId } = published.body.data);
    await app.request
      .post('/api/articles')
      .set('Authorization', `Bearer ${token}`)
      .send(article(paragraphs + 10))
      .expect(413);
  });

  it.each(WAYS)('is answered in bounded time: %s', async (way) => {
    await within(`/api/articles/${documentId}/${way}`);
  });

  it('stands in feeds by its standfirst, and is found', async () => {
    const { body } = await within('/api/feeds/articles.json');
    expect(body.items.map(({ title }: { title: string }) => title)).toContain('All of it');
    expect(JSON.stringify(body).length).toBeLessThan(LARGEST / 10);
    const { body: found } = await within('/api/search?q=minister');
    expect(found.data.map((hit: { documentId: string }) => hit.documentId)).toContain(documentId);
  });
});

describe('characters that no format likes', () => {
  let documentId: string;

  beforeAll(async () => {
    const editor = editorOf(app.strapi);
    const person = await editor.create('person', { name: `Ada ${HOSTILE}`, summary: HOSTILE });
    const event = await editor.create('event', {
      ...{ title: `Talks ${HOSTILE}`, summary: HOSTILE, place: HOSTILE, date: '2021-10', people: [person] },
    });
    documentId = await editor.create('article', {
      ...{ headline: `Talks ${HOSTILE}`, standfirst: HOSTILE, kicker: HOSTILE, dateline: HOSTILE },
      ...{ body: [paragraph(HOSTILE)], people: [person], events: [{ event, passage: HOSTILE }] },
      quotes: [{ text: HOSTILE, speaker: person }],
      corrections: [{ date: '2021-10-20', kind: 'correction', text: HOSTILE }],
    });
    await editor.publish(documentId);
  });

  it('leave feeds valid', async () => {
    for (const feed of ['articles', 'corrections']) {
      const { text: rss } = await app.request.get(`/api/feeds/${feed}.rss`).expect(200);
      expect(await faultsOfXml(rss, 'rss')).toEqual([]);
      const { text: atom } = await app.request.get(`/api/feeds/${feed}.atom`).expect(200);
      expect(await faultsOfAtom(atom)).toEqual([]);
      const { body } = await app.request.get(`/api/feeds/${feed}.json`).expect(200);
      expect(body.items.length).toBeGreaterThan(0);
    }
  });

  it('leave metadata valid, and JSON-LD fit for a page', async () => {
    const { body, text } = await app.request.get(`/api/articles/${documentId}/jsonld`).expect(200);
    expect(faultsOf(body)).toEqual([]);
    expect(body.headline).toBe(`Talks ${HOSTILE}`);
    expect(JSON.parse(text)).toEqual(body);
    const ninjs = await app.request.get(`/api/articles/${documentId}/ninjs`).expect(200);
    expect(ninjsFaults(ninjs.body)).toEqual([]);
  });

  it('leave calendars and sitemaps readable', async () => {
    const { text } = await app.request.get(`/api/articles/${documentId}/calendar.ics`).expect(200);
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(new ICAL.Event(event!).summary).toMatch(/^Talks a b c/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
    await app.request.get('/api/sitemaps/1-of-1').expect(200);
  });
});
