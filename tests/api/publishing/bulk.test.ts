import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf, refusal } from './documents';

describe('a bulk action of the admin panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const ARTICLE = 'api::article.article';
  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const manager = () => app.strapi.plugin('content-manager').service('document-manager');
  const drafts = async (...headlines: string[]) => {
    const ids = [];
    for (const headline of headlines) ids.push((await of('article').create(article(headline))).documentId);
    return ids;
  };
  const published = (ids: string[]) =>
    app.strapi.db
      .query(ARTICLE)
      .count({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } });

  it('publishes all', async () => {
    const ids = await drafts('One of three', 'Two of three', 'Three of three');
    expect(await manager().publishMany(ARTICLE, ids)).toBe(3);
    expect(await published(ids)).toBe(3);
  });

  it('publishes none where one is refused', async () => {
    const ids = await drafts(...Array.from({ length: 6 }, (_, index) => `Good number ${index}`));
    ids.splice(3, 0, (await of('article').create({ headline: 'Without body' })).documentId);
    const refused = await refusal(manager().publishMany(ARTICLE, ids));
    expect(refused.details).toMatchObject({ code: 'publicationRefused' });
    // Those that had begun would go on, past the transaction that was rolled back.

    expect(await published(ids)).toBe(0);
    const rows = await app.strapi.db
      .connection('slugs')
      .where('was_public', true)
      .whereIn('document_id', ids);
    expect(rows).toEqual([]);
  });

  it('answers the admin panel with the refusal', async () => {
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
    const account = { email: 'editor@example.org', password: 'Password123' };
    const user = { ...account, firstname: 'Editor', isActive: true, registrationToken: null };
    await app.strapi.service('admin::user').create({ ...user, roles: [role.id] });
    const login = await app.request.post('/admin/login').send(account).expect(200);
    const ids = await drafts('Good for the panel');
    ids.push((await of('article').create({ headline: 'Bad for the panel' })).documentId);
    const response = await app.request
      .post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`)
      .set('Authorization', `Bearer ${login.body.data.token}`)
      .send({ documentIds: ids })
      .expect(400);
    expect(response.body.error.details).toMatchObject({
      code: 'publicationRefused',
      errors: [{ path: ['body'] }],
    });
    expect(await published(ids)).toBe(0);
  });

  it('unpublishes all', async () => {
    const ids = await drafts('Out one', 'Out two');
    await manager().publishMany(ARTICLE, ids);
    expect(await manager().unpublishMany(ids, ARTICLE)).toEqual({ count: 2 });
    expect(await published(ids)).toBe(0);
  });

  it('deletes none where one is in use', async () => {
    const free = await of('person').create({ name: 'Free' });
    const used = await of('person').create({ name: 'Used' });
    await of('article').create(article('Uses', { people: [used.documentId] }));
    const ids = [free.documentId, used.documentId];
    await refusal(manager().deleteMany(ids, 'api::person.person'));
    expect(await of('person').find(free.documentId)).not.toBeNull();
    expect(await manager().deleteMany([free.documentId], 'api::person.person')).toEqual({ count: 1 });
  });

  it('comes out right when two run over the same articles in opposite order', async () => {
    const ids = await drafts('Either one', 'Or two', 'And three');
    await Promise.all([
      manager().publishMany(ARTICLE, ids),
      manager().publishMany(ARTICLE, [...ids].reverse()),
    ]);
    expect(await published(ids)).toBe(3);
  });
});
