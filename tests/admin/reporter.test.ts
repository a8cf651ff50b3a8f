import { type Desk, openDesk } from './support/desk';
import { Editor, editAddress } from './support/editor';
import { type AdminClient, asAdmin, findByName } from './support/server-side';

const RAY = { firstname: 'Ray', lastname: 'Porter', email: 'ray@example.org', password: 'Correct-horse-2' };

let desk: Desk;
let reporter: Editor;
let admin: AdminClient;
let ray: AdminClient;

beforeAll(async () => {
  desk = await openDesk();
  await desk.editor.close();
  ({ admin } = desk);
  const { body } = await admin('GET', '/admin/roles');
  const role = (body as { data: { id: number; name: string }[] }).data.find(
    ({ name }) => name === 'Reporter',
  );
  const { firstname, lastname, email, password } = RAY;
  const invited = await admin('POST', '/admin/users', { firstname, lastname, email, roles: [role?.id] });
  const { registrationToken } = (invited.body as { data: { registrationToken: string } }).data;
  await admin('POST', '/admin/register', { registrationToken, userInfo: { firstname, lastname, password } });
  ray = await asAdmin(desk.dateline.base, RAY);
  reporter = await Editor.open(desk.browser, desk.dateline.base);
  await reporter.logIn(RAY);
});

afterAll(async () => {
  await desk?.close();
});

test('a reporter sees the checks of a draft, and no button to publish it', async () => {
  await reporter.visit(editAddress('article'));
  const { page } = reporter;
  await page.locator('[name=headline]').fill('A first draft by a reporter');
  await reporter.panel('Checks').getByTestId('checks-summary').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved document').waitFor();
  expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
});

test('a reporter is not offered to merge, and the page says that it is not allowed', async () => {
  const lavrov = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  await reporter.visit(editAddress('person', lavrov.documentId));
  const { page } = reporter;
  await reporter.panel('Where used').getByRole('link').first().waitFor();
  expect(await page.getByRole('link', { name: /Merge with/ }).count()).toBe(0);
  await reporter.visit(`merge?kind=person&ids=${lavrov.documentId}`);
  await page
    .getByText(/don't have permission|not allowed|permissions/i)
    .first()
    .waitFor();
});

test('the server refuses a reporter what the panel does not offer', async () => {
  const article = await findByName(admin, 'article', 'slug', 'russia-suspends-mission-to-nato');
  const person = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  const other = await findByName(admin, 'person', 'name', 'Jens Stoltenberg');
  const merge = { kind: 'person', into: person.documentId, from: [other.documentId] };
  const own = await ray('GET', '/content-manager/collection-types/api::article.article?pageSize=1');
  const [draft] = (own.body as { results: { documentId: string }[] }).results;
  const attempts: [string, string, object?][] = [
    [
      'POST',
      `/content-manager/collection-types/api::article.article/${draft?.documentId}/actions/publish`,
      {},
    ],
    ['POST', '/dateline/merges/preview', merge],
    ['POST', '/dateline/merges', merge],
    ['POST', '/dateline/articles/bulk', { action: 'runChecks', documentIds: [article.documentId] }],
    [
      'POST',
      '/dateline/articles/bulk',
      { action: 'addPerson', documentIds: [article.documentId], target: person.documentId },
    ],
    ['PUT', `/dateline/people/${person.documentId}/not-the-same/${other.documentId}`, {}],
    ['PUT', `/dateline/articles/${article.documentId}/related`, { pins: [], exclusions: [] }],
    ['GET', `/dateline/articles/${article.documentId}/last-saved`],
    ['POST', '/dateline/articles/checks', { documentId: article.documentId, values: null }],
  ];
  for (const [method, address, body] of attempts) {
    const { status, body: answer } = await ray(method, address, body);
    const isRefused =
      status === 403 || JSON.stringify(answer).includes('"outcome":"forbidden"') || status === 404;
    expect({ method, address, status, isRefused }).toEqual({ method, address, status, isRefused: true });
  }
});
