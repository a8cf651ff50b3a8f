import { type Desk, openDesk } from './support/desk';
import { type Editor, editAddress } from './support/editor';
import { type AdminClient, asReader, findByName } from './support/server-side';

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

test('an editor pins a related article, sees it first, and takes it back', async () => {
  const article = await findByName(admin, 'article', 'slug', 'russia-suspends-mission-to-nato');
  await editor.visit(editAddress('article', article.documentId));
  const related = editor.panel('Related');
  const items = related.getByRole('listitem');
  await items.nth(2).waitFor();
  const headline = ((await items.nth(2).getByRole('link').textContent()) ?? '')
    .replace(/\s*\(opens in a new tab\)$/, '')
    .trim();
  await related.getByRole('button', { name: `Pin “${headline}”` }).click();
  await items.first().getByText('Pinned', { exact: true }).waitFor();

  const { data } = await asReader(desk.dateline.base, `articles/${article.documentId}/related?limit=1`);
  expect(data[0]).toMatchObject({ headline, related: { pinned: true } });

  await related.getByRole('button', { name: 'Undo' }).click();
  await related.getByText('Pinned', { exact: true }).waitFor({ state: 'detached' });
  const { data: after } = await asReader(
    desk.dateline.base,
    `articles/${article.documentId}/related?limit=1`,
  );
  expect(after[0]).toMatchObject({ related: { pinned: false } });
});

test('an editor finds a look-alike, merges it and undoes the merge', async () => {
  const lavrov = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  const created = await admin('POST', '/content-manager/collection-types/api::person.person', {
    name: 'Sergei Lavrov',
    summary: 'Entered twice.',
  });
  expect(created.status).toBe(201);
  const twin = (created.body as { data: { documentId: string } }).data;

  await editor.visit(editAddress('person', lavrov.documentId));
  const { page } = editor;
  await editor.panel('Looks like').getByRole('link', { name: 'Merge with Sergei Lavrov' }).click();
  await page.getByRole('button', { name: 'Merge 2 records' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText('Merged.', { exact: true }).waitFor();
  const gone = await admin('GET', `/content-manager/collection-types/api::person.person/${twin.documentId}`);
  expect(gone.status).toBe(404);

  await page.getByRole('button', { name: 'Undo this merge' }).first().click();
  await page
    .getByText(/Undone/)
    .first()
    .waitFor();
  const back = await admin('GET', `/content-manager/collection-types/api::person.person/${twin.documentId}`);
  expect(back.body).toMatchObject({ data: { name: 'Sergei Lavrov', summary: 'Entered twice.' } });
});

test('an editor zooms the Timeline page by wheel and by keyboard, and shows everything again', async () => {
  await editor.visit('timeline');
  const { page } = editor;
  const chart = page.getByTestId('timeline-chart');
  const shown = page.locator('[role=status]', { hasText: ' – ' }).first();
  await page.getByRole('grid').getByRole('link').first().waitFor();
  const all = (await shown.textContent()) ?? '';
  await chart.hover();
  await page.mouse.wheel(0, -600);
  await expectChange(() => shown.textContent(), all);
  const zoomed = (await shown.textContent()) ?? '';
  await chart.press('ArrowRight');
  await expectChange(() => shown.textContent(), zoomed);
  await chart.press('Home');
  await page.getByText(all).waitFor();
});

/** Waits until a text is another. */
async function expectChange(read: () => Promise<string | null>, before: string): Promise<void> {
  const { page } = editor;
  await page.waitForFunction((text) => !document.querySelector('main')?.textContent?.includes(text), before);
  expect(await read()).not.toBe(before);
}
