import { signInAdmin } from '../../support/admin';
import { bootStrapi, type TestApp } from '../../support/boot-strapi';

const PEOPLE = '/content-manager/collection-types/api::person.person';
const ARTICLES = '/content-manager/collection-types/api::article.article';

let app: TestApp;
let admin: Awaited<ReturnType<typeof signInAdmin>>;

beforeAll(async () => {
  app = await bootStrapi();
  admin = await signInAdmin(app);
});

afterAll(() => app?.close());

test('says when a document was saved last, by whom, and that readers do not see it', async () => {
  const { body } = await admin.post(PEOPLE, { name: 'Ann Example' }).expect(201);
  const { body: answer } = await admin.get(`/dateline/people/${body.data.documentId}/last-saved`).expect(200);
  expect(answer).toEqual({
    data: { updatedAt: body.data.updatedAt, by: 'Ada Stone', onRecord: false },
  });
});

test('of an article, the draft counts', async () => {
  const { body } = await admin.post(ARTICLES, { headline: 'A draft' }).expect(201);
  const address = `/dateline/articles/${body.data.documentId}/last-saved`;
  const { body: before } = await admin.get(address).expect(200);
  await admin.put(`${ARTICLES}/${body.data.documentId}`, { headline: 'A changed draft' }).expect(200);
  const { body: after } = await admin.get(address).expect(200);
  expect(after.data.updatedAt > before.data.updatedAt).toBe(true);
  expect(after.data.onRecord).toBe(false);
});

test('is told to nobody without a session', async () => {
  await app.request.get('/dateline/people/abc/last-saved').expect(401);
});

test('what is not there is 404', async () => {
  await admin.get('/dateline/people/abc/last-saved').expect(404);
  await admin.get('/dateline/nonsense/abc/last-saved').expect(404);
});
