import { startOnTheRecord } from '../../../src/on-the-record';
import { bootStrapi, type TestApp } from '../../support';
import { editorOf } from '../record/archive';
import { type Archive, fillArchive } from './archive';

const READERS = ['article', 'person', 'source', 'event'].flatMap((kind) => [
  `api::${kind}.${kind}.find`,
  `api::${kind}.${kind}.findOne`,
]);
const READ_DRAFTS = 'api::article.article.readDrafts';

describe("Strapi's own reads", () => {
  let app: TestApp;
  let archive: Archive;
  let tokens: Record<'readOnly' | 'full' | 'drafts' | 'noDrafts', string>;

  beforeAll(async () => {
    app = await bootStrapi();
    archive = await fillArchive(app.strapi);
    tokens = {
      readOnly: await app.tokens.readOnly(),
      full: await app.tokens.full(),
      drafts: await app.tokens.custom([...READERS, READ_DRAFTS]),
      noDrafts: await app.tokens.custom(READERS),
    };
  });
  afterAll(() => app.close());

  const hidden = (kind: string, nth = 0) => archive.hidden.filter((one) => one.kind === kind)[nth]!;
  const get = (path: string, token?: keyof typeof tokens) => {
    const request = app.request.get(`/api${path}`);
    return token ? request.set('Authorization', `Bearer ${tokens[token]}`) : request;
  };

  it('find an entry by documentId, present slug and past slug, and tell the present one', async () => {
    const { person } = archive.open;
    await editorOf(app.strapi).update('person', person, { slug: 'olga-o' });
    for (const id of [person, 'olga-o', 'olga-open']) {
      const { body } = await get(`/people/${id}`).expect(200);
      expect(body.data).toMatchObject({ documentId: person, slug: 'olga-o' });
    }
  });

  it('refer to what is on the record, and leave out what is not', async () => {
    const { person, organization, event, topic, source, story } = archive.open;
    const { body: anEvent } = await get(`/events/${event}`).expect(200);
    expect(anEvent.data).toMatchObject({
      people: [{ documentId: person, name: 'Olga Open' }],
      organizations: [],
      superEvent: null,
    });
    const { body: aPerson } = await get(`/people/${person}?populate=roles`).expect(200);
    expect(aPerson.data.roles).toEqual([
      expect.objectContaining({ title: 'Director', organization: null }),
      expect.objectContaining({
        title: 'Member',
        organization: { documentId: organization, slug: 'open-institute', name: 'Open Institute' },
      }),
    ]);
    const { body: aTopic } = await get(`/topics/${topic}`).expect(200);
    expect(aTopic.data.parent).toMatchObject({ name: 'Openness' });
    expect(aTopic.data.leadArticles).toEqual([
      expect.objectContaining({ headline: 'Open doors at the institute' }),
    ]);
    const { body: aSource } = await get(`/sources/${source}`).expect(200);
    expect(aSource.data).toMatchObject({ organization: null, person: null });
    const { body: aStory } = await get(`/stories/${story}`).expect(200);
    expect(aStory.data.pinnedEvents).toEqual([
      expect.objectContaining({ documentId: event, title: 'Open summit' }),
    ]);
  });

  it('add references at every depth of what is populated', async () => {
    const query = 'populate[people][populate]=roles&populate[events][populate]=event';
    const { body } = await get(`/articles/${archive.open.article}?${query}`).expect(200);
    expect(body.data.people[0].roles[1].organization).toMatchObject({ name: 'Open Institute' });
    expect(body.data.events).toEqual([
      expect.objectContaining({
        event: expect.objectContaining({
          superEvent: null,
          people: [expect.objectContaining({ name: 'Olga Open' })],
        }),
        sources: [expect.objectContaining({ name: 'Open Wire' })],
      }),
    ]);
  });

  it('count only when asked to', async () => {
    expect((await get('/people')).body.meta.pagination).not.toHaveProperty('total');
    expect((await get('/people?pagination[withCount]=true')).body.meta.pagination.total).toBe(1);
  });

  it('give drafts, and what is off the record, to whom may read drafts', async () => {
    const draft = hidden('article');
    await get(`/articles/${draft.documentId}?status=draft`, 'drafts').expect(200);
    const { body } = await get(
      `/articles?status=draft&filters[documentId]=${archive.open.article}`,
      'full',
    ).expect(200);
    expect(body.data[0].headline).toMatch(/newer headline/);
    await get(`/people/${hidden('person').slugs[0]}?status=draft`, 'drafts').expect(200);
    await get(`/people/${hidden('person').documentId}`, 'drafts').expect(404);
  });

  it('never give a confidential source, nor what rests on it', async () => {
    const informant = hidden('source', 1).documentId;
    for (const token of ['drafts', 'full'] as const) {
      await get(`/sources/${informant}?status=draft`, token).expect(404);
      const { body } = await get(`/sources?status=draft&filters[documentId]=${informant}`, token).expect(200);
      expect(body.data).toEqual([]);
    }
    const documentId = await editorOf(app.strapi).create('article', {
      headline: 'Told by the informant',
      citations: [{ title: 'Secret', source: informant }, { title: 'Open' }],
      events: [{ event: archive.open.event, sources: [informant] }],
    });
    const { body } = await get(`/articles/${documentId}/draft?populate=*`, 'drafts').expect(200);
    expect(body.data.citations).toEqual([expect.objectContaining({ title: 'Open', source: null })]);
    expect(body.data.events[0].sources).toEqual([]);
  });

  it('give the draft of an article by its own address, and let nobody keep it', async () => {
    const { documentId, slugs } = hidden('article');
    for (const id of [documentId, slugs[0]!]) {
      const response = await get(`/articles/${id}/draft`, 'drafts').expect(200);
      expect(response.headers['cache-control']).toBe('private, no-store');
      expect(response.body.data.documentId).toBe(documentId);
    }
    await get(`/articles/${documentId}/draft`).expect(403);
    await get(`/articles/${documentId}/draft`, 'readOnly').expect(403);
  });

  it.each(['readOnly', 'noDrafts'] as const)(
    'refuse drafts to a token without the permission (%s)',
    async (token) => {
      await get('/articles?status=draft', token).expect(400);
      await get('/people?status=draft', token).expect(400);
      await get('/articles', token).expect(200);
    },
  );

  it('list the permission to read drafts for roles and tokens', () => {
    const actions = app.strapi.contentAPI.permissions.getActionsMap() as Record<
      string,
      { controllers: Record<string, string[]> }
    >;
    expect(actions['api::article']?.controllers.article).toContain('readDrafts');
  });

  it('take writes by token, and answer them by the same rule', async () => {
    const authorized = (method: 'put' | 'post' | 'delete', path: string) =>
      app.request[method](`/api${path}`).set('Authorization', `Bearer ${tokens.full}`);
    const informant = hidden('source', 1).documentId;
    await authorized('put', `/sources/${informant}`)
      .send({ data: { name: 'Exposed' } })
      .expect(404);
    await authorized('delete', `/sources/${informant}`).expect(404);
    const made = await authorized('post', '/sources').send({ data: { name: 'Whisper', confidential: true } });
    expect(made.body.data).toEqual({ documentId: expect.any(String) });
    const event = await authorized('post', '/events').send({
      data: { title: 'Written by token', date: '2021' },
    });
    expect(event.status).toBe(201);
    expect(event.body.data).not.toHaveProperty('id');
  });

  it('are open to the public once and closed by an administrator for good', async () => {
    const where = { action: 'api::story.story.find', role: { type: 'public' } };
    const [permission] = await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findMany({ where });
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .delete({ where: { id: permission.id } });
    await startOnTheRecord(app.strapi);
    await get('/stories').expect(403);
  });

  it('let nobody register or upload', async () => {
    const user = { username: 'new', email: 'new@example.org', password: 'Correct-horse-1' };
    await app.request.post('/api/auth/local/register').send(user).expect(400);
    await app.request.post('/api/upload').attach('files', Buffer.from('x'), 'x.txt').expect(403);
  });
});
