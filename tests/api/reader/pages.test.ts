import { PLURALS } from '../../../src/record/kinds';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, paragraph } from '../publishing/documents';

const ARTICLE = '/reader/articles/russia-suspends-mission-to-nato';

describe('the reader', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}) => app.request.get(path).set(headers);
  const page = async (path: string) => {
    const { status, text, headers } = await get(path);
    return { status, text, headers, h1: text.match(/<h1[ >]/g)?.length, canonical: canonicalOf(text) };
  };
  const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

  describe('pages', () => {
    it.each(['', '/timeline', '/search'])('answers /reader%s', async (below) => {
      const found = await page(`/reader${below}`);
      expect(found).toMatchObject({ status: 200, h1: 1, canonical: `http://127.0.0.1:1337/reader${below}` });
      expect(found.headers['content-type']).toBe('text/html; charset=utf-8');
    });

    it.each(Object.entries(PLURALS))('has one for every %s of the record', async (_, plural) => {
      const { body } = await get(`/api/${plural}?pagination[limit]=100&fields[0]=slug`).expect(200);
      expect(body.data.length).toBeGreaterThan(0);
      for (const { slug } of body.data) {
        const address = `/reader/${plural}/${slug}`;
        expect([slug, await page(address)]).toEqual([
          slug,
          expect.objectContaining({ status: 200, h1: 1, canonical: `http://127.0.0.1:1337${address}` }),
        ]);
      }
    });

    it('tells what the record knows of an article', async () => {
      const { text } = await page(ARTICLE);
      expect(text).toContain(
        '<a class="mention m0" aria-describedby="card-0" href="/reader/people/sergey-lavrov">',
      );
      expect(text).toMatch(
        /id="card-0"><p class="card-name" dir="auto">Sergey Lavrov<\/p>.*Minister of Foreign Affairs/,
      );
      for (const title of [
        'What happened before',
        'In their words',
        'What it reports',
        'What it rests on',
        'Related',
      ]) {
        expect(text).toContain(`class="section-title">${title}</h2>`);
      }
      expect(text).toContain('<meta property="og:type" content="article"/>');
      expect(text).toContain('href="/api/stories/nato-and-russia/feed.atom"');
      const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
      expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'NewsArticle' });
    });

    it('lets nothing run inline, and lets the panel alone frame it', async () => {
      const { headers, text } = await page(ARTICLE);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
      expect(text).not.toMatch(/<style|style="|\son[a-z]+="|javascript:/i);
    });

    it('leads on from a page of a list to the next', async () => {
      const { text } = await page('/reader/topics/world');
      const [, next = ''] = /<a href="([^"]*cursor=[^"]*)" rel="next">/.exec(text) ?? [];
      const older = await page(next.replaceAll('&amp;', '&'));
      expect(older).toMatchObject({ status: 200, canonical: 'http://127.0.0.1:1337/reader/topics/world' });
    });
  });

  describe('what is not there', () => {
    it('is 404, with a page', async () => {
      for (const path of ['/reader/nowhere', '/reader/articles/nobody-wrote-this', '/reader/people/%E0%A4']) {
        expect([path, await page(path)]).toEqual([path, expect.objectContaining({ status: 404, h1: 1 })]);
      }
    });

    it('cannot be told from what is off the record', async () => {
      const { documentId, slug } = await documentsOf(app.strapi, 'person').create({ name: 'Nadia Offstage' });
      for (const id of [documentId, slug]) {
        const { status, text } = await page(`/reader/people/${id}`);
        const unknown = await page(`/reader/people/${'x'.repeat(id.length)}`);
        expect(status).toBe(404);
        expect(text).toBe(unknown.text);
      }
    });

    it('is said of what the API refuses, in words', async () => {
      for (const path of ['/reader/people/a%00b', '/reader/topics/world?cursor=made-up']) {
        const { status, text, h1 } = await page(path);
        expect([path, status, h1]).toEqual([path, 400, 1]);
        expect(text).toContain('This cannot be asked');
      }
    });
  });

  describe('addresses', () => {
    it('follow a slug that has moved, with the rest of the address', async () => {
      const people = documentsOf(app.strapi, 'person');
      const { documentId } = await people.create({ name: 'Ines Moved', slug: 'ines-before' });
      const articles = documentsOf(app.strapi, 'article');
      const draft = await articles.create(article('Ines is named', { people: [documentId] }));
      await articles.publish(draft.documentId);
      await people.update(documentId, { slug: 'ines-after' });
      for (const id of ['ines-before', documentId]) {
        const { status, headers } = await get(`/reader/people/${id}`);
        expect([status, headers.location]).toEqual([301, '/reader/people/ines-after']);
        expect(headers['cache-control']).toBe('public, no-cache');
      }
    });
  });

  it('is where feeds lead where there is no other site, unless it is turned off', async () => {
    const [place, page] = ['/reader/articles/', '/api/articles/'].map(
      (path) => `http://127.0.0.1:1337${path}`,
    );
    const lead = async () => (await get('/api/feeds/articles.json').expect(200)).body.items[0].url;
    expect(await lead()).toContain(place);
    app.strapi.config.set('site.reader', false);
    expect(await lead()).toContain(page);
    app.strapi.config.set('site.reader', true);
  });

  describe('caching', () => {
    it('tells a cache in front what it depends on, as the answers that it is made of do', async () => {
      const answer = await get('/api/articles/russia-suspends-mission-to-nato/page').expect(200);
      const { headers } = await get(ARTICLE).expect(200);
      const keys = headers['surrogate-key']!.split(' ');
      expect(keys).toEqual(expect.arrayContaining([answer.body.data.documentId, 'dateline', 'articles']));
      expect(headers['surrogate-key']!.length).toBeLessThan(4100);
    });

    it.each(['people/jens-stoltenberg', 'organizations/nato', 'stories/nato-and-russia'])(
      'leads from %s to a calendar to subscribe to',
      async (path) => {
        const { text } = await get(`/reader/${path}`).expect(200);
        const [, address = ''] =
          /type="text\/calendar"[^>]*href="([^"]*)"/.exec(text) ??
          /href="([^"]*)"[^>]*type="text\/calendar"/.exec(text) ??
          [];
        expect(address).toBe(`/api/${path}/calendar.ics`);
        await get(address).expect(200);
      },
    );

    it('answers 304 until something public changes', async () => {
      const first = await get(ARTICLE).expect(200);
      expect(first.headers['cache-control']).toBe('public, no-cache');
      const etag = first.headers.etag!;
      const again = await get(ARTICLE, { 'If-None-Match': etag }).expect(304);
      expect(again.text).toBe('');
      await get('/reader', { 'If-None-Match': etag }).expect(200);
      const articles = documentsOf(app.strapi, 'article');
      const { documentId } = await articles.create(article('Something new happened'));
      await get(ARTICLE, { 'If-None-Match': etag }).expect(304);
      await articles.publish(documentId);
      const { headers } = await get(ARTICLE, { 'If-None-Match': etag }).expect(200);
      expect(headers.etag).not.toBe(etag);
    });

    it('keeps static files by their content', async () => {
      const { text } = await get('/reader');
      const [address = ''] = /\/reader\/assets\/reader\.css\?v=[\w-]+/.exec(text) ?? [];
      const { headers } = await get(address).expect(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toBe('text/css; charset=utf-8');
      await get(address, { 'If-None-Match': headers.etag! }).expect(304);
      expect((await get('/reader/assets/reader.css?v=older')).headers['cache-control']).toBe(
        'public, no-cache',
      );
      await get('/reader/assets/..%2f..%2fpackage.json').expect(404);
    });
  });

  describe('hostile words', () => {
    const SCRIPT = '</title></script><script>alert(1)</script><img src=x onerror=alert(2)>';

    it('are words, wherever they stand', async () => {
      const person = await documentsOf(app.strapi, 'person').create({
        name: `Eve ${SCRIPT}`,
        summary: SCRIPT,
      });
      const articles = documentsOf(app.strapi, 'article');
      const { documentId } = await articles.create(
        article(`Headline ${SCRIPT}`, {
          ...{ kicker: SCRIPT, standfirst: SCRIPT, dateline: '"><script>', bylineText: SCRIPT },
          people: [person.documentId],
          body: [
            ...paragraph(`Eve ${SCRIPT} spoke. ${SCRIPT}`),
            ...paragraph('https://example.org/?"><script>'),
          ],
          quotes: [{ text: SCRIPT, speaker: person.documentId, attribution: SCRIPT }],
        }),
      );
      await articles.publish(documentId);
      for (const path of [
        `/reader/articles/${documentId}`,
        `/reader/people/${person.documentId}`,
        '/reader',
      ]) {
        const { text } = await app.request.get(path).redirects(1).expect(200);
        expect(text).toContain('&lt;script>alert(1)');
        expect(text.match(/<script[^>]*>/g)).toEqual(
          text.match(
            /<script type="(module" src="\/reader\/assets\/[\w.]+\?v=[\w-]+|application\/ld\+json)">/g,
          ),
        );
        expect(text).not.toMatch(/<img src=x/);
      }
    });

    it('in a language from right to left keep their direction', async () => {
      const articles = documentsOf(app.strapi, 'article');
      const words = article('وقف إطلاق النار', { language: 'ar', body: paragraph('بدأ وقف إطلاق النار.') });
      const { documentId } = await articles.create(words);
      await articles.publish(documentId);
      const { text } = await app.request.get(`/reader/articles/${documentId}`).redirects(1).expect(200);
      expect(text).toContain('<h1 lang="ar" dir="rtl">');
      expect(text).toContain('<html lang="en" dir="ltr">');
    });
  });
});
