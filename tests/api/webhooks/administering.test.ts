import { bootStrapi, type TestApp } from '../../support';
import { type Client, signIn } from '../desk/users';

let app: TestApp;
let administrator: Client;

/** As in production, where only public addresses and TLS are allowed; and nothing is delivered here. */
beforeAll(async () => {
  app = await bootStrapi();
  administrator = await signIn(app, 'strapi-super-admin');
});

afterAll(() => app.close());

const GOOD = { name: 'Cache', url: 'https://93.184.216.34/hook' };
const make = async (settings: object = {}) =>
  (await administrator.post('/dateline/webhooks', { ...GOOD, ...settings }).expect(201)).body.data;

describe('who may', () => {
  test.each(['dateline-reporter', 'dateline-editor', 'dateline-researcher', 'strapi-editor'])(
    'a %s sees no webhooks and makes none',
    async (role) => {
      const client = await signIn(app, role);
      await client.get('/dateline/webhooks').expect(403);
      await client.post('/dateline/webhooks', GOOD).expect(403);
    },
  );

  test('who may see sees, and is shown no secret', async () => {
    const { id } = await make();
    const watcher = await makeWatcher();
    const { body } = await watcher.get('/dateline/webhooks').expect(200);
    expect(body.data.map((webhook: { id: number }) => webhook.id)).toContain(id);
    await watcher.get(`/dateline/webhooks/${id}/deliveries`).expect(200);
    for (const path of ['test', 'secret', 'replay', 'deliveries/msg_1/replay'])
      await watcher.post(`/dateline/webhooks/${id}/${path}`, {}).expect(403);
    await watcher.put(`/dateline/webhooks/${id}`, GOOD).expect(403);
    await watcher.delete(`/dateline/webhooks/${id}`).expect(403);
  });
});

describe('what is refused, naming the field', () => {
  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ url: '' }, 'url'],
    [{ url: 'example.org' }, 'url'],
    [{ url: 'http://93.184.216.34/' }, 'url'],
    [{ url: 'https://a:b@93.184.216.34/' }, 'url'],
    [{ url: 'https://127.0.0.1/' }, 'url'],
    [{ url: 'https://localhost/' }, 'url'],
    [{ url: 'https://169.254.169.254/latest/meta-data' }, 'url'],
    [{ url: 'https://[::ffff:10.0.0.1]/' }, 'url'],
    [{ url: 'https://93.184.216.34:25/' }, 'url'],
    [{ types: ['draft'] }, 'types.0'],
    [{ types: 'article' }, 'types'],
    [{ about: [{ type: 'person', documentId: 'nobodyatall' }] }, 'about.0'],
    [{ about: [{ type: 'user', documentId: 'x' }] }, 'about.0.type'],
    [{ about: [{ type: 'person', documentId: 'x' }, { type: 'person' }] }, 'about.1.documentId'],
    [{ enabled: 'yes' }, 'enabled'],
  ])('%j', async (settings, field) => {
    const { body } = await administrator.post('/dateline/webhooks', { ...GOOD, ...settings }).expect(400);
    expect(body.error.details.errors[0].path.join('.')).toBe(field);
    expect(body.error.message).toContain(field.split('.')[0]);
  });

  test('a field that is not known', async () => {
    const { body } = await administrator.post('/dateline/webhooks', { ...GOOD, secret: 'mine' }).expect(400);
    expect(body.error.message).toContain('unknown field secret');
  });

  test('a change to an address inside, as a new one', async () => {
    const { id } = await make();
    await administrator.put(`/dateline/webhooks/${id}`, { ...GOOD, url: 'https://10.0.0.1/' }).expect(400);
    expect((await administrator.get(`/dateline/webhooks/${id}`)).body.data.url).toBe(GOOD.url);
  });

  test.each([
    ['get', '/dateline/webhooks/999999', 404],
    ['get', '/dateline/webhooks/x', 400],
    ['get', '/dateline/webhooks/999999/deliveries', 404],
    ['delete', '/dateline/webhooks/999999', 404],
  ] as const)('%s %s', async (method, path, status) => {
    await administrator.ask(method, path).expect(status);
  });

  test('a range, a state and a cursor that are none', async () => {
    const { id } = await make();
    const at = (path: string) => `/dateline/webhooks/${id}/${path}`;
    const range = { from: 'yesterday', to: '2026-11-27T00:00:00Z' };
    const { body } = await administrator.post(at('replay'), range).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['from']);
    await administrator.get(at('deliveries?state=lost')).expect(400);
    await administrator.get(at('deliveries?cursor=made-up')).expect(400);
    await administrator.get(at('deliveries?page=2')).expect(400);
    await administrator.post(at('deliveries/msg_none/replay'), {}).expect(404);
  });

  test('an attempt is refused too, where an address leads inside by now', async () => {
    const { id } = await make();
    const client = app.strapi.db.connection;
    await client.raw('UPDATE webhooks SET url = ? WHERE id = ?', ['https://127.0.0.1:8443/', id]);
    const { body } = await administrator.post(`/dateline/webhooks/${id}/test`, {}).expect(200);
    expect(body.data).toMatchObject({
      state: 'given-up',
      attempts: [{ status: null, error: expect.stringContaining('network that is not public') }],
    });
  });
});

test('a webhook is made, changed, switched off and deleted', async () => {
  const { documentId } = await app.strapi
    .documents('api::person.person')
    .create({ data: { name: 'Ann Bell' } as never });
  const made = await make({ types: ['article', 'article'], about: [{ type: 'person', documentId }] });
  expect(made).toMatchObject({
    ...{ name: 'Cache', enabled: true, types: ['article'], secret: expect.stringMatching(/^whsec_/) },
    about: [{ type: 'person', documentId, label: 'Ann Bell' }],
  });
  const path = `/dateline/webhooks/${made.id}`;
  const off = await administrator.put(path, { ...GOOD, name: 'Cache in front', enabled: false }).expect(200);
  expect(off.body.data).toMatchObject({
    ...{ name: 'Cache in front', enabled: false, disabledBecause: 'by-hand', types: [], about: [] },
  });
  expect(off.body.data).not.toHaveProperty('secret');
  await administrator.delete(path).expect(204);
  await administrator.get(path).expect(404);
});

test('a publication does not depend on who delivers', async () => {
  const statements = await app.strapi.db.connection.raw(
    `SELECT count(*)::int AS count FROM information_schema.schemata WHERE schema_name = 'dateline_jobs'`,
  );
  // Nothing has delivered on this database: the queue was never made, and editors have worked.
  expect(statements.rows[0].count).toBe(0);
});

async function makeWatcher(): Promise<Client> {
  const service = app.strapi.service('admin::role');
  const { id } = await service.create({ name: 'Watcher', code: 'watcher', description: '' });
  const action = 'api::dateline.webhooks.read';
  await service.addPermissions(id, [{ action, subject: null, properties: {}, conditions: [] }]);
  return signIn(app, 'watcher');
}
