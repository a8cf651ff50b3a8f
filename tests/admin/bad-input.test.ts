import { type Desk, openDesk } from './support/desk';
import { ADA, type Editor, editAddress } from './support/editor';
import { type AdminClient, findByName } from './support/server-side';

const ARTICLE = '/content-manager/collection-types/api::article.article';

let desk: Desk;
let editor: Editor;
let admin: AdminClient;

beforeAll(async () => {
  desk = await openDesk();
  ({ editor, admin } = desk);
});

afterAll(async () => {
  await desk?.close();
});

async function newDraft(headline: string): Promise<string> {
  const { body } = await admin('POST', ARTICLE, { headline });
  return (body as { data: { documentId: string } }).data.documentId;
}

test('without a connection the panel says so, keeps what was typed, and goes on by itself', async () => {
  const { page, context } = editor;
  await editor.visit(editAddress('article', await newDraft('The line goes dead')));
  const checks = editor.panel('Checks');
  await checks.getByTestId('checks-summary').waitFor();
  await context.setOffline(true);
  await page.locator('[name=headline]').fill('The line goes dead for a moment');
  await checks.getByText(/No connection/).waitFor();
  await context.setOffline(false);
  await checks.getByText(/No connection/).waitFor({ state: 'detached' });
  await checks.getByTestId('checks-summary').waitFor();
  expect(await page.locator('[name=headline]').inputValue()).toBe('The line goes dead for a moment');
});

test('the later of two editors is told before saving, and can still save', async () => {
  const { page } = editor;
  const id = await newDraft('Two at one desk');
  await editor.visit(editAddress('article', id));
  await editor
    .panel('Saving')
    .getByText(/Last saved/)
    .waitFor();
  await admin('PUT', `${ARTICLE}/${id}`, { headline: 'Two at one desk, the first' });
  await page.locator('[name=headline]').fill('Two at one desk, the second');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(/saved this at/).waitFor();
  const { body: before } = await admin('GET', `${ARTICLE}/${id}`);
  expect(before).toMatchObject({ data: { headline: 'Two at one desk, the first' } });
  await dialog.getByRole('button', { name: 'Save mine' }).click();
  await page.getByText('Saved document').waitFor();
  const { body: after } = await admin('GET', `${ARTICLE}/${id}`);
  expect(after).toMatchObject({ data: { headline: 'Two at one desk, the second' } });
});

test('what was typed when a session ended is offered again', async () => {
  const { page, context } = editor;
  const id = await newDraft('The session ends');
  await editor.visit(editAddress('article', id));
  await editor
    .panel('Saving')
    .getByText(/Last saved/)
    .waitFor();
  await page.locator('[name=headline]').fill('The session ends in the middle of a sentence');
  await page.waitForFunction(
    (document) => Object.keys(sessionStorage).some((key) => key.endsWith(document)),
    id,
  );
  await context.clearCookies();
  page.once('dialog', (dialog) => void dialog.accept());
  await editor.logIn(ADA);
  await editor.visit(editAddress('article', id));
  await editor.panel('Saving').getByRole('button', { name: 'Bring it back' }).click();
  expect(await page.locator('[name=headline]').inputValue()).toBe(
    'The session ends in the middle of a sentence',
  );
});

test('a headline of 300 characters, 500 people and a body of many thousand words are looked at', async () => {
  const people: string[] = [];
  for (let index = 0; index < 500; index += 1) {
    const { body } = await admin('POST', '/content-manager/collection-types/api::person.person', {
      name: `Delegate Number ${index}`,
    });
    people.push((body as { data: { documentId: string } }).data.documentId);
  }
  const words = 'word '.repeat(200);
  const { body: created, status } = await admin('POST', ARTICLE, {
    headline: 'H'.repeat(300),
    people: { connect: people.map((documentId) => ({ documentId })) },
    body: Array.from({ length: 1000 }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', text: words }],
    })),
  });
  expect(status).toBe(201);
  const { documentId } = (created as { data: { documentId: string } }).data;
  const { page } = editor;
  await editor.visit(editAddress('article', documentId));
  await editor.panel('Checks').getByTestId('checks-summary').waitFor({ timeout: 120_000 });
  await page.locator('[name=kicker]').fill('Large');
  await editor.panel('Checks').getByTestId('checks-summary').waitFor();
  const found = await findByName(admin, 'article', 'headline', 'H'.repeat(300));
  expect(found.documentId).toBe(documentId);
});

test('a date that cannot be read is told while it is typed', async () => {
  const { page } = editor;
  await editor.visit(editAddress('event'));
  const date = page.locator('#date');
  await date.fill('2021-13');
  await page.getByText(/months are 01 to 12/).waitFor();
  await date.fill('early 2018');
  await page.getByText('2018-01/2018-04').waitFor();
  await date.blur();
  expect(await date.inputValue()).toBe('2018-01/2018-04');
});
