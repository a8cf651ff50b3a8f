import { makeToken } from '../../../src/preview/links';
import { bootStrapi, type TestApp } from '../../support';
import { signIn } from '../desk/users';
import { article, documentsOf, paragraph } from '../publishing/documents';

const NOON = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:15:00.000Z';
const PUBLISHED = 'russia-suspends-mission-to-nato';

describe('the preview of a draft', () => {
  let app: TestApp;
  let documentId: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
    app.strapi.config.set('clock.now', NOON);
    const made = async (kind: 'person' | 'source' | 'event', data: Record<string, unknown>) =>
      (await documentsOf(app.strapi, kind).create(data)).documentId;
    ids.person = await made('person', { name: 'Vera Hidden', summary: 'Knows a secret.' });
    ids.confidential = await made('source', { name: 'Deep Background', confidential: true });
    ids.source = await made('source', { name: 'A fresh agency' });
    ids.event = await made('event', { title: 'Nobody knows it yet', date: '2026-02', people: [ids.person] });
    const { body } = await app.request.get('/api/people/sergey-lavrov');
    ids.known = body.data.documentId;
    const draft = await documentsOf(app.strapi, 'article').create(
      article('A draft that nobody may see', {
        body: paragraph('Vera Hidden met Sergey Lavrov.'),
        people: [ids.person, ids.known],
        events: [{ event: ids.event, dateWords: 'in February', sources: [ids.source, ids.confidential] }],
        citations: [
          { source: ids.confidential, title: 'A talk in a garage' },
          { source: ids.source, title: 'A wire' },
        ],
        quotes: [{ text: 'We met', speaker: ids.person }],
        leadFigure: { credit: ids.confidential, alt: 'A garage' },
      }),
    );
    documentId = draft.documentId;
  });
  afterAll(() => app.close());
  afterEach(() => app.strapi.config.set('clock.now', NOON));

  const link = (id = documentId) => makeToken(app.strapi, id);

  it('is what readers would get, in the shape of the published page', async () => {
    const published = (await app.request.get(`/api/articles/${PUBLISHED}/page`)).body.data;
    const { body } = await app.request.get(`/api/preview/${link(published.documentId)}`).expect(200);
    const { byline: _, ...told } = published;
    expect(body.data).toMatchObject(told);
    expect(Object.keys(body.data).sort()).toEqual(Object.keys(published).sort());
  });

  it('shows whom only the draft names, and gives them no address', async () => {
    const { body } = await app.request.get(`/api/preview/${link()}`).expect(200);
    const { people, timeline, citations, quotes, mentions } = body.data;
    expect(people.map(({ name, slug }: { name: string; slug: string }) => [name, slug])).toEqual([
      ['Vera Hidden', null],
      ['Sergey Lavrov', 'sergey-lavrov'],
    ]);
    expect(mentions.map(({ name, slug }: { name: string; slug: string }) => [name, slug])).toEqual([
      ['Vera Hidden', null],
      ['Sergey Lavrov', 'sergey-lavrov'],
    ]);
    expect(timeline.entries).toMatchObject([
      { title: 'Nobody knows it yet', slug: null, people: [{ name: 'Vera Hidden', slug: null }] },
    ]);
    expect(citations).toMatchObject([{ source: { name: 'A fresh agency', slug: null } }]);
    expect(quotes).toMatchObject([{ speaker: { name: 'Vera Hidden' } }]);
    const { text } = await app.request.get(`/reader/preview/${link()}`).expect(200);
    expect(text).toContain('Vera Hidden');
    expect(text).not.toMatch(/href="[^"]*(vera-hidden|nobody-knows|a-fresh-agency)/);
    for (const id of [ids.person, ids.event, ids.source]) expect(text).not.toContain(`${id}`);
  });

  it('never tells of a confidential source', async () => {
    for (const path of [`/api/preview/${link()}`, `/reader/preview/${link()}`]) {
      const { text } = await app.request.get(path).expect(200);
      expect(text).not.toContain('Deep Background');
      expect(text).not.toContain('garage"');
      expect(text).not.toContain(ids.confidential);
    }
  });

  it('is kept by nobody and found by nobody', async () => {
    const { headers } = await app.request.get(`/api/preview/${link()}`).expect(200);
    expect(headers['cache-control']).toBe('private, no-store');
    const shown = await app.request.get(`/reader/preview/${link()}`).expect(200);
    expect(shown.headers['cache-control']).toBe('private, no-store');
    expect(shown.headers['referrer-policy']).toBe('no-referrer');
    expect(shown.text).toContain('<meta name="robots" content="noindex"/>');
    expect(shown.text).toContain('Preview: not published');
  });

  it('ends after a quarter of an hour, and says so', async () => {
    const token = link();
    app.strapi.config.set('clock.now', LATER);
    const { body } = await app.request.get(`/api/preview/${token}`).expect(410);
    expect(body.error).toMatchObject({ status: 410, name: 'PreviewOverError' });
    const { text } = await app.request.get(`/reader/preview/${token}`).expect(410);
    expect(text).toContain('This preview has ended');
  });

  it('cannot be had by a link that was made up or changed', async () => {
    const token = link();
    const [id, status, expires, mac] = token.split('.');
    const made = [
      `${id}.${status}.${(Number.parseInt(expires!, 36) + 60).toString(36)}.${mac}`,
      `${ids.known}.${status}.${expires}.${mac}`,
      `${id}.published.${expires}.${mac}`,
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      ...[documentId, `${token}x`, 'x', 'a.draft.1.'],
    ];
    const { text: unknown } = await app.request.get('/api/preview/nothing').expect(404);
    for (const forged of made) {
      expect([forged, (await app.request.get(`/api/preview/${forged}`)).text]).toEqual([forged, unknown]);
      await app.request.get(`/reader/preview/${forged}`).expect(404);
    }
  });

  it('is the only way to the draft', async () => {
    for (const path of [
      '/reader',
      `/reader/articles/${documentId}`,
      '/reader/articles/a-draft-that-nobody-may-see',
    ]) {
      expect((await app.request.get(path)).text).not.toContain('nobody may see</h');
    }
    await app.request.get(`/reader/articles/${documentId}`).expect(404);
  });

  describe('in the admin panel', () => {
    const url = (uid: string, id: string, status = 'draft') =>
      `/content-manager/preview/url/${uid}?documentId=${id}&status=${status}`;

    it('is opened by who may read the draft', async () => {
      const editor = await signIn(app, 'strapi-super-admin');
      const { body } = await editor.get(url('api::article.article', documentId)).expect(200);
      expect(body.data.url).toMatch(/^\/reader\/preview\//);
      const { text } = await app.request.get(body.data.url).expect(200);
      expect(text).toContain('A draft that nobody may see');
    });

    it('is not given to others', async () => {
      const stranger = await signIn(app, 'strapi-author');
      const { status, body } = await stranger.get(url('api::article.article', documentId));
      expect([status, body.data?.url]).toEqual([204, undefined]);
      await app.request.get(url('api::article.article', documentId)).expect(401);
    });

    it('leads to the public page of what is public, and nowhere for what is not', async () => {
      const editor = await signIn(app, 'strapi-super-admin');
      const ask = async (uid: string, id: string) =>
        (await editor.get(url(uid, id, 'published'))).body.data?.url;
      expect(await ask('api::person.person', ids.known!)).toBe('/reader/people/sergey-lavrov');
      expect(await ask('api::person.person', ids.person!)).toBeUndefined();
      expect(await ask('api::article.article', documentId)).toBeUndefined();
    });
  });
});
