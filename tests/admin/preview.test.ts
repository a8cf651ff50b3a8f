import { type Desk, openDesk } from './support/desk';
import { editAddress } from './support/editor';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk?.close());

test('a draft is seen as readers will see it, and nobody sees it whose link has been changed', async () => {
  const { editor, admin, dateline } = desk;
  const { page } = editor;
  const made = await admin('POST', '/content-manager/collection-types/api::article.article', {
    headline: 'Not yet for everybody',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sergey Lavrov said nothing.' }] }],
  });
  const { data } = made.body as { data: { documentId: string } };
  await editor.visit(editAddress('article', data.documentId));
  await page.getByRole('link', { name: 'Open preview' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByText('Preview: not published').waitFor();
  await frame.getByRole('heading', { level: 1, name: 'Not yet for everybody' }).waitFor();
  await frame.getByText('said nothing').waitFor();

  const address = await page.locator('iframe').getAttribute('src');
  const opened = await fetch(new URL(address!, dateline.base));
  expect(opened.status).toBe(200);
  expect(opened.headers.get('cache-control')).toBe('private, no-store');
  const forged = `${address!.slice(0, -2)}${address!.endsWith('AA') ? 'BB' : 'AA'}`;
  expect((await fetch(new URL(forged, dateline.base))).status).toBe(404);
});
