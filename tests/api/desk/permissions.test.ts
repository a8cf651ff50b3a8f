import { DESK_ACTIONS } from '../../../src/desk/actions';
import { deskRoutes } from '../../../src/desk/register';
import { startRoles } from '../../../src/roles/start';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf } from '../publishing/documents';
import { type Client, makeBareRole, signIn } from './users';

describe('the desk', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const routes = () =>
    deskRoutes(app.strapi).map(({ method, path }) => ({
      method: method.toLowerCase() as 'get' | 'post' | 'put' | 'delete',
      path: `/dateline${path}`
        .replace(':plural', 'people')
        .replace('/merges/:id', '/merges/1')
        .replace(/:\w+/g, 'abcdefghij'),
    }));

  it('lets nobody in who has not signed in', async () => {
    expect(routes().length).toBeGreaterThan(20);
    for (const { method, path } of routes()) {
      expect([path, (await app.request[method](path).send({})).status]).toEqual([path, 401]);
    }
  });

  it('lets nobody in without the permission', async () => {
    const bare = await signIn(app, await makeBareRole(app));
    for (const { method, path } of routes()) {
      expect([path, (await bare.ask(method, path, {})).status]).toEqual([path, 403]);
    }
  });

  it('shows its permissions under Settings > Roles', async () => {
    const admin = await signIn(app, 'strapi-super-admin');
    const { body } = await admin.get('/admin/permissions').expect(200);
    const listed = body.data.sections.settings
      .filter(({ category }: { category: string }) => category === 'Dateline')
      .map(({ action }: { action: string }) => action);
    expect(listed.sort()).toEqual(DESK_ACTIONS.map((action) => `api::dateline.${action}`).sort());
  });

  describe('roles at the first start', () => {
    const create = async (client: Client, headline: string) => {
      const response = await client
        .post('/content-manager/collection-types/api::article.article', article(headline))
        .expect(201);
      return response.body.data.documentId as string;
    };
    const publish = (client: Client, id: string) =>
      client.post(`/content-manager/collection-types/api::article.article/${id}/actions/publish`, {});

    it('let a reporter write articles of their own, and publish none', async () => {
      const reporter = await signIn(app, 'dateline-reporter');
      const other = await of('article').create(article('By somebody else'));
      const own = await create(reporter, 'By the reporter');
      const path = '/content-manager/collection-types/api::article.article';
      await reporter.get(`${path}/${own}`).expect(200);
      await reporter.put(`${path}/${own}`, { headline: 'By the reporter, again' }).expect(200);
      await reporter.get(`${path}/${other.documentId}`).expect(403);
      await reporter.put(`${path}/${other.documentId}`, { headline: 'Mine now' }).expect(403);
      await publish(reporter, own).expect(403);
      await reporter.post('/dateline/articles/checks', { documentId: own }).expect(200);
      await reporter.post('/dateline/articles/checks', { documentId: other.documentId }).expect(403);
      await reporter.post('/dateline/merges/preview', {}).expect(403);
      await reporter
        .post('/content-manager/collection-types/api::person.person', { name: 'Somebody' })
        .expect(403);
    });

    it('let a news editor publish and merge', async () => {
      const editor = await signIn(app, 'dateline-editor');
      const id = await create(editor, 'By the editor');
      await publish(editor, id).expect(200);
      const bare = await editor
        .post('/content-manager/collection-types/api::article.article', { headline: 'Without a body' })
        .expect(201);
      const refused = await publish(editor, bare.body.data.documentId).expect(400);
      expect(refused.body.error.details).toMatchObject({
        code: 'publicationRefused',
        errors: [{ path: ['body'] }],
      });
      const [into, from] = [
        await of('topic').create({ name: 'One' }),
        await of('topic').create({ name: 'Two' }),
      ];
      const request = { kind: 'topic', into: into.documentId, from: [from.documentId] };
      const preview = await editor.post('/dateline/merges/preview', request).expect(200);
      const { token } = preview.body.data;
      const merged = await editor.post('/dateline/merges', { ...request, token }).expect(200);
      const history = await editor.get('/dateline/merges?kind=topic').expect(200);
      expect(history.body.data).toMatchObject([
        { id: merged.body.data.id, into: { title: 'One' }, from: [{ title: 'Two' }], undoneAt: null },
      ]);
      const path = `/dateline/merges/${merged.body.data.id}/undo`;
      expect((await editor.get(path).expect(200)).body.data).toEqual({
        ...{ possible: true, conflicts: [], stays: [] },
      });
      expect((await editor.post(path, {}).expect(200)).body.data.restored).toEqual([from.documentId]);
      expect((await editor.post(path, {}).expect(409)).body.error.details).toMatchObject({
        code: 'undoConflict',
        conflicts: [{ code: 'undone' }],
      });
    });

    it('let a researcher keep people and events, and read articles', async () => {
      const researcher = await signIn(app, 'dateline-researcher');
      await researcher
        .post('/content-manager/collection-types/api::person.person', { name: 'Found in the archive' })
        .expect(201);
      const { documentId } = await of('article').create(article('To be read'));
      const path = `/content-manager/collection-types/api::article.article/${documentId}`;
      await researcher.get(path).expect(200);
      await researcher.put(path, { headline: 'Changed' }).expect(403);
      await researcher.post('/dateline/merges', {}).expect(403);
    });

    it("leave Strapi's own as they were, with the panels", async () => {
      const author = await signIn(app, 'strapi-author');
      const own = await create(author, 'By the author');
      await author.post('/dateline/articles/checks', { documentId: own }).expect(200);
      const editor = await signIn(app, 'strapi-editor');
      await publish(editor, own).expect(200);
    });

    it('are made once: what an administrator deletes stays away', async () => {
      const roles = () => app.strapi.db.query('admin::role').findMany({ orderBy: 'id' });
      const permissions = () => app.strapi.db.query('admin::permission').count();
      const [before, counted] = [await roles(), await permissions()];
      await startRoles(app.strapi);
      expect(await roles()).toEqual(before);
      expect(await permissions()).toBe(counted);
    });
  });
});
