import type { Locator } from 'playwright-core';
import { isGenuine, type Receiver, refuses, startReceiver, takes } from '../api/webhooks/receiver';
import { faultsIn } from './support/axe';
import { openColleague } from './support/colleague';
import { type Desk, openDesk } from './support/desk';
import { ADA, Editor } from './support/editor';
import { type AdminClient, findByName } from './support/server-side';
import { DELIVERING } from './support/webhooks';

let desk: Desk;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  desk = await openDesk(DELIVERING);
});

afterAll(async () => {
  await desk?.close();
  await receiver?.close();
});

const main = ({ page }: Editor = desk.editor) => page.locator('main');
const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });
const deliveries = ({ page }: Editor = desk.editor) =>
  page.getByTestId('webhook-deliveries').getByRole('listitem');

async function changePerson(admin: AdminClient, words: string): Promise<void> {
  const { documentId } = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  const address = `/content-manager/collection-types/api::person.person/${documentId}`;
  const { status } = await admin('PUT', address, { disambiguation: words });
  expect(status).toBe(200);
}

test('an administrator makes a webhook, sees what is sent to it, and sends it again', async () => {
  const { editor } = desk;
  const { page } = editor;
  await editor.visit('settings/dateline-webhooks');
  await button(main(), 'Add a webhook').click();
  await page.getByLabel('Name').fill('The cache');
  await page.getByLabel('Address of the receiver').fill('http://10.0.0.1/hook');
  await button(main(), 'Make the webhook').click();
  await page.getByText(/^url: leads into a network that is not public/).waitFor();

  await page.getByLabel('Address of the receiver').fill(receiver.url);
  await editor.choose(page.getByLabel('Add one'), 'Sergey Lavrov');
  await button(main(), 'Make the webhook').click();
  const secret = await page.getByTestId('webhook-secret').getByLabel('Secret').inputValue();
  expect(secret).toMatch(/^whsec_/);
  await page.getByText('it is not shown again').waitFor();

  await button(main(), 'Send a test').click();
  await page.getByText(/^The receiver took it, in \d+ ms\.$/).waitFor();
  expect(isGenuine(receiver.received.at(-1)!, secret)).toBe(true);

  await changePerson(desk.admin, 'minister');
  await receiver.has(2);
  const change = deliveries().filter({ hasText: '1 change' });
  await change.getByText('Delivered', { exact: true }).waitFor();
  await change.getByRole('button', { name: '1 attempt' }).click();
  await change.getByText(/^1: .* Answered 204\.$/).waitFor();
  await change.getByText('"record.changed"').waitFor();
  await button(change, 'Send again').click();
  await receiver.has(3);
  expect(receiver.received[2]!.id).toBe(receiver.received[1]!.id);
  expect(isGenuine(receiver.received[2]!, secret)).toBe(true);
  await change.getByRole('button', { name: '2 attempts' }).waitFor();

  await page.reload();
  await deliveries().first().waitFor();
  expect(await page.getByTestId('webhook-secret').count()).toBe(0);
  expect(await main().textContent()).not.toContain(secret);
});

test('a receiver that fails is seen to, with why, and a new secret is made', async () => {
  const { editor } = desk;
  const { page } = editor;
  receiver.answer = refuses(500);
  await changePerson(desk.admin, 'foreign minister');
  await editor.visit('settings/dateline-webhooks');
  await page.getByText('Failing').waitFor();
  await page.getByRole('link', { name: 'The cache' }).click();
  await deliveries().getByText('The receiver answers 500.').first().waitFor();
  receiver.answer = takes;
  await button(main(), 'New secret').click();
  await button(page.getByRole('alertdialog'), 'New secret').click();
  await page.getByTestId('webhook-secret').getByLabel('Secret').waitFor();
});

describe.each([{ dark: false }, { dark: true }])('dark: $dark', ({ dark }) => {
  test('a screen reader finds nothing wrong', async () => {
    const other = await Editor.open(desk.browser, desk.dateline.base, { dark });
    await other.logIn(ADA);
    await other.visit('settings/dateline-webhooks');
    await other.page.getByRole('link', { name: 'The cache' }).waitFor();
    expect(await faultsIn(other, 'main')).toEqual([]);
    await other.page.getByRole('link', { name: 'The cache' }).click();
    await deliveries(other)
      .first()
      .getByRole('button', { name: /attempt/ })
      .click();
    await deliveries(other)
      .first()
      .getByText(/^What was sent/)
      .waitFor();
    expect(await faultsIn(other, 'main')).toEqual([]);
    await other.close();
  });
});

test('who may not see webhooks is not offered them', async () => {
  const { editor } = await openColleague(desk, 'News editor');
  await editor.visit('settings/dateline-webhooks');
  await editor.page
    .getByText(/don't have permission|not allowed|permissions/i)
    .first()
    .waitFor();
  await editor.close();
});
