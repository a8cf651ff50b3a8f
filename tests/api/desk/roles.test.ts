import { DESK_ACTIONS, type DeskAction } from '../../../src/desk/actions';
import { deskRoutes } from '../../../src/desk/register';
import { startRoles } from '../../../src/roles/start';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf } from '../publishing/documents';
import { type Client, signIn } from './users';

const CONTENT = '/content-manager/collection-types/api::article.article';
const KINDS = ['article', 'person', 'organization', 'source', 'event', 'topic', 'story'] as const;

describe('roles', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);

  /** A role that may do everything with content, and of ours what is given. */
  async function roleWith(code: string, actions: readonly DeskAction[]): Promise<Client> {
    const service = app.strapi.service('admin::role');
    const { id } = await service.create({ name: code, code, description: '' });
    const verbs = ['create', 'read', 'update', 'delete', 'publish'];
    const content = KINDS.flatMap((kind) =>
      verbs.map((verb) => ({
        ...{ action: `plugin::content-manager.explorer.${verb}`, subject: `api::${kind}.${kind}` },
        ...{ properties: {}, conditions: [] },
      })),
    );
    const own = actions.map((action) => ({
      ...{ action: `api::dateline.${action}`, subject: null, properties: {}, conditions: [] },
    }));
    await service.addPermissions(id, [...content, ...own]);
    return signIn(app, code);
  }

  const routes = () =>
    deskRoutes(app.strapi).map(({ method, path, action }) => ({
      ...{ action, method: method.toLowerCase() as 'get' | 'post' | 'put' | 'delete' },
      path: `/dateline${path}`
        .replace(':plural', 'people')
        .replace('/merges/:id', '/merges/1')
        .replace(/:\w+/g, 'abcdefghij'),
    }));

  it.each(DESK_ACTIONS)('need %s for its routes, and for no others', async (action) => {
    const others = DESK_ACTIONS.filter((one) => one !== action);
    const client = await roleWith(`all but ${action}`, others);
    for (const route of routes().filter((one) => one.action !== null)) {
      const { status } = await client.ask(route.method, route.path, {});
      if (route.action === action) expect([route.path, status]).toEqual([route.path, 403]);
      else expect([route.path, status]).not.toEqual([route.path, 403]);
    }
    const { documentId } = await of('article').create(article(`Bulk without ${action}`));
    const { documentId: target } = await of('story').create({ title: `Without ${action}` });
    const bulk = (what: object) =>
      client.post('/dateline/articles/bulk', { documentIds: [documentId], ...what });
    const added = await bulk({ action: 'addToStory', target });
    expect(added.status).toBe(action === 'articles.bulk-edit' ? 403 : 200);
    expect((await bulk({ action: 'runChecks' })).status).toBe(action === 'checks.run' ? 403 : 200);
  });

  describe('a reporter', () => {
    let reporter: Client;
    let own: string;
    let other: string;
    beforeAll(async () => {
      reporter = await signIn(app, 'dateline-reporter');
      const made = await reporter.post(CONTENT, article('Written by the reporter')).expect(201);
      own = made.body.data.documentId;
      other = (await of('article').create(article('Secret of somebody else'))).documentId;
    });

    it('neither publishes, unpublishes nor deletes, not even their own', async () => {
      for (const id of [own, other]) {
        for (const act of ['publish', 'unpublish'])
          await reporter.post(`${CONTENT}/${id}/actions/${act}`, {}).expect(403);
        await reporter.delete(`${CONTENT}/${id}`).expect(403);
      }
      for (const act of ['bulkPublish', 'bulkUnpublish', 'bulkDelete'])
        await reporter.post(`${CONTENT}/actions/${act}`, { documentIds: [own] }).expect(403);
      expect(await of('article').find(own, 'published')).toBeNull();
      expect(await of('article').find(own)).not.toBeNull();
    });

    it('sees no draft of others by any route', async () => {
      const person = await of('person').create({ name: 'Named in secret' });
      await of('article').update(other, {
        people: [person.documentId],
        embargoedUntil: '2999-01-01T00:00:00.000Z',
      });
      const body = { documentId: other };
      for (const path of ['checks', 'related', 'timeline'])
        await reporter.post(`/dateline/articles/${path}`, body).expect(403);
      await reporter.get(`/dateline/articles/${other}/related`).expect(403);
      await reporter.put(`/dateline/articles/${other}/related`, { pins: [], exclusions: [] }).expect(403);
      await reporter.get(`/dateline/articles/${other}/last-saved`).expect(403);
      const columns = await reporter
        .post('/dateline/articles/columns', { documentIds: [own, other] })
        .expect(200);
      expect(columns.body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([own]);
      const asked = { action: 'runChecks', documentIds: [other] };
      const bulk = await reporter.post('/dateline/articles/bulk', asked).expect(200);
      expect(bulk.body.data).toEqual([{ documentId: other, headline: null, outcome: 'forbidden' }]);
      const used = await reporter
        .get(`/dateline/people/${person.documentId}/where-used?of=drafts`)
        .expect(200);
      expect(used.body).toMatchObject({ data: [], meta: { hidden: 1 } });
      // Also not as what they pin themselves.
      await reporter.put(`/dateline/articles/${own}/related`, { pins: [other], exclusions: [] }).expect(200);
      const related = await reporter.post('/dateline/articles/related', { documentId: own }).expect(200);
      expect(JSON.stringify(related.body)).not.toContain('Secret');
      for (const name of ['failing-checks', 'embargoes']) {
        const widget = await reporter.get(`/dateline/home/${name}`).expect(200);
        expect(JSON.stringify(widget.body)).not.toContain('Secret');
      }
    });

    it('finds their failing drafts and embargoes, however many others write', async () => {
      const made = await reporter.post(CONTENT, { headline: 'Mine without a body' }).expect(201);
      const embargoed = { ...article('Mine under embargo'), embargoedUntil: '2030-01-01T00:00:00.000Z' };
      await reporter.post(CONTENT, embargoed).expect(201);
      await app.strapi.db.connection.raw(
        `INSERT INTO articles (document_id, headline, embargoed_until, created_at, updated_at)
         SELECT 'crowd' || n, 'Crowd ' || n, timestamp '2031-01-01', now() + interval '1 day', now() + interval '1 day'
         FROM generate_series(1, 300) AS n`,
      );
      const widget = async (name: string) =>
        (await reporter.get(`/dateline/home/${name}`).expect(200)).body.data.map(
          ({ headline }: { headline: string }) => headline,
        );
      expect(await widget('failing-checks')).toContain('Mine without a body');
      expect(await widget('embargoes')).toEqual(['Mine under embargo']);
      expect(made.body.data.documentId).toBeTruthy();
    });

    it('merges nothing, and changes no drafts of others in bulk', async () => {
      const [a, b] = [
        await of('topic').create({ name: 'R one' }),
        await of('topic').create({ name: 'R two' }),
      ];
      const request = { kind: 'topic', into: a.documentId, from: [b.documentId] };
      await reporter.post('/dateline/merges/preview', request).expect(403);
      await reporter.post('/dateline/merges', request).expect(403);
      await reporter.get('/dateline/merges').expect(403);
      const bulk = { action: 'addTopic', target: a.documentId, documentIds: [other] };
      await reporter.post('/dateline/articles/bulk', bulk).expect(403);
    });
  });

  it('let a researcher preview a merge and say that two are not the same, and merge nothing', async () => {
    const researcher = await signIn(app, 'dateline-researcher');
    const [a, b] = [
      await of('person').create({ name: 'Researched One' }),
      await of('person').create({ name: 'Researched Two' }),
    ];
    const request = { kind: 'person', into: a.documentId, from: [b.documentId] };
    await researcher.post('/dateline/merges/preview', request).expect(200);
    await researcher.post('/dateline/merges', request).expect(403);
    await researcher.put(`/dateline/people/${a.documentId}/not-the-same/${b.documentId}`).expect(200);
    await researcher
      .delete(`/content-manager/collection-types/api::person.person/${b.documentId}`)
      .expect(403);
    const editor = await signIn(app, 'dateline-editor');
    const merged = await editor.post('/dateline/merges', request).expect(200);
    const { id } = merged.body.data;
    await researcher.get(`/dateline/merges/${id}/undo`).expect(200);
    await researcher.post(`/dateline/merges/${id}/undo`, {}).expect(403);
    await editor.post(`/dateline/merges/${id}/undo`, {}).expect(200);
  });

  it("of Strapi's own work: an editor merges, an author sees and changes only their own", async () => {
    const editor = await signIn(app, 'strapi-editor');
    const author = await signIn(app, 'strapi-author');
    const [a, b] = [await of('topic').create({ name: 'S one' }), await of('topic').create({ name: 'S two' })];
    const request = { kind: 'topic', into: a.documentId, from: [b.documentId] };
    const merged = await editor.post('/dateline/merges', request).expect(200);
    await editor.post(`/dateline/merges/${merged.body.data.id}/undo`, {}).expect(200);
    await author.post('/dateline/merges', request).expect(403);
    const { documentId } = await of('article').create(article('Not the author’s'));
    await author.post('/dateline/articles/checks', { documentId }).expect(403);
    const own = await author.post(CONTENT, article('The author’s')).expect(201);
    await author.post('/dateline/articles/checks', { documentId: own.body.data.documentId }).expect(200);
  });

  it('show the history of merges of the types that they may read', async () => {
    const [a, b] = [
      await of('source').create({ name: 'Hidden source' }),
      await of('source').create({ name: 'Another hidden one' }),
    ];
    const editor = await signIn(app, 'dateline-editor');
    const request = { kind: 'source', into: a.documentId, from: [b.documentId] };
    await editor.post('/dateline/merges', request).expect(200);
    const service = app.strapi.service('admin::role');
    const { id } = await service.create({ name: 'History', code: 'history', description: '' });
    await service.addPermissions(id, [
      { action: 'api::dateline.merges.read', subject: null, properties: {}, conditions: [] },
      {
        ...{ action: 'plugin::content-manager.explorer.read', subject: 'api::topic.topic' },
        ...{ properties: { fields: ['name'] }, conditions: [] },
      },
    ]);
    const reader = await signIn(app, 'history');
    const { body } = await reader.get('/dateline/merges').expect(200);
    expect(body.data.every(({ kind }: { kind: string }) => kind === 'topic')).toBe(true);
    expect(JSON.stringify(body)).not.toContain('idden');
  });

  it('get what a release adds, once, and never again what an administrator took away', async () => {
    const store = app.strapi.store({ type: 'core', name: 'dateline' });
    const permissions = app.strapi.db.query('admin::permission');
    const where = (code: string, action: DeskAction) => ({
      ...{ action: `api::dateline.${action}`, role: { code } },
    });
    const takeAway = async (code: string, action: DeskAction) => {
      const found = await permissions.findMany({ where: where(code, action) });
      for (const { id } of found) await permissions.delete({ where: { id } });
    };
    const roles = ['dateline-editor', 'strapi-editor'] as const;
    // As before a release that brought imports, and for one role without what an administrator took from it.
    for (const code of [...roles, 'dateline-reporter']) await takeAway(code, 'imports.make');
    await takeAway('dateline-editor', 'merges.perform');
    await store.delete({ key: 'newsroom-actions' });
    await startRoles(app.strapi);
    for (const code of roles) expect(await permissions.count({ where: where(code, 'imports.make') })).toBe(1);
    expect(await permissions.count({ where: where('dateline-reporter', 'imports.make') })).toBe(0);
    expect(await permissions.count({ where: where('dateline-editor', 'merges.perform') })).toBe(0);
    await takeAway('dateline-editor', 'imports.make');
    await startRoles(app.strapi);
    expect(await permissions.count({ where: where('dateline-editor', 'imports.make') })).toBe(0);
    expect(await permissions.count({ where: where('strapi-editor', 'merges.perform') })).toBe(1);
  });
});
