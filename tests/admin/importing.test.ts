import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { faultsIn } from './support/axe';
import { openColleague } from './support/colleague';
import { type Desk, openDesk } from './support/desk';
import { Editor } from './support/editor';
import { BODY, HEADLINE, PAGE, QUOTE, STANDFIRST } from './support/made-up';
import { onSeedPage, SEED_PAGE } from './support/seed-page';
import { asReader, findByName } from './support/server-side';

let desk: Desk;
let editor: Editor;

beforeAll(async () => {
  desk = await openDesk();
  ({ editor } = desk);
});

afterAll(async () => {
  await desk?.close();
});

const button = (within: Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
const main = ({ page }: Editor = editor) => page.locator('main');
const becomes = () => editor.page.getByTestId('import-becomes');

async function openImport(at: Editor = editor): Promise<void> {
  await at.visit('import');
  await at.page.getByLabel('Or paste the text of a page').waitFor();
}

/** From pasted text to the edit view of its draft. */
async function paste(text: string): Promise<void> {
  await openImport();
  await editor.type(editor.page.getByLabel('Or paste the text of a page'), text);
  await becomes().waitFor();
  await editor.click(button(main(), 'Make the draft'));
  await editor.click(editor.page.getByRole('link', { name: 'Open the draft' }));
}

/** Accepts what an event of the archive is in all likelihood, or makes those that it holds none like. */
async function decideEvents(panel: Locator): Promise<void> {
  const events = panel.getByTestId('suggestions-event').locator('[data-suggestion]');
  for (let left = await events.count(); left > 0; left -= 1) {
    const event = events.first();
    const known = button(event, /^It is this one: /);
    if (await known.count()) await editor.click(known);
    else {
      await editor.click(button(event, /^Accept /));
      await editor.click(button(editor.page.getByRole('dialog'), 'Create the event and link it'));
    }
    await events.nth(left - 1).waitFor({ state: 'detached' });
  }
}

async function publish(): Promise<void> {
  await editor
    .panel('Checks')
    .getByText(/can be published|All checks pass/)
    .waitFor();
  await editor.click(button(main(), 'Publish'));
  await editor.page.getByText('Published document').waitFor();
}

test('an editor pastes a page, sees what it becomes, accepts what it says and publishes it', async () => {
  const before = { ...editor.done };
  await openImport();
  await editor.type(editor.page.getByLabel('Or paste the text of a page'), PAGE);
  await becomes().getByRole('heading', { name: HEADLINE }).waitFor();
  const shown = (await becomes().textContent()) ?? '';
  for (const expected of [STANDFIRST, 'Oct 19, 2021', ...BODY]) expect(shown).toContain(expected);
  await editor.click(button(main(), 'Make the draft'));
  await main().getByText('1 made', { exact: true }).waitFor();
  await editor.click(editor.page.getByRole('link', { name: 'Open the draft' }));

  const panel = editor.panel('Suggestions');
  await editor.click(button(panel, /^Accept all \d+ that are certain or likely$/));
  await panel.getByText(/^Accepted \d+$/).waitFor();
  await decideEvents(panel);
  await publish();

  const { documentId } = await findByName(desk.admin, 'article', 'headline', HEADLINE);
  const { data: whole } = await asReader(desk.dateline.base, `articles/${documentId}/page`);
  for (const expected of ['Sergey Lavrov', 'Jens Stoltenberg', QUOTE]) {
    expect(JSON.stringify(whole)).toContain(expected);
  }
  const { data: entries } = await asReader(desk.dateline.base, `articles/${documentId}/timeline`);
  expect(entries.map(({ date }) => (date as { edtf: string }).edtf)).toEqual([
    '2018-01~/2018-04~',
    '2021-10-18',
  ]);
  const { clicks, fields } = editor.done;
  const done = { clicks: clicks - before.clicks, fields: fields - before.fields };
  expect(done).toEqual({ clicks: 8, fields: 1 });
});

/** Events of the archive that the seed page speaks of in other words, by the date that it gives them. */
const KNOWN = [
  { dated: '2015', title: 'NATO limits the Russian mission to thirty' },
  { dated: '2018', title: 'NATO cuts the Russian mission to twenty' },
];

onSeedPage('an editor turns the seed page into a published article with its timeline', async () => {
  const text = readFileSync(SEED_PAGE, 'utf8');
  const { page } = editor;
  const before = { ...editor.done };
  await paste(text);
  const panel = editor.panel('Suggestions');
  await editor.click(button(panel, /^Accept all \d+ that are certain or likely$/));
  await panel.getByText(/^Accepted \d+$/).waitFor();

  // Who “it” is that said something, the reading is not sure of.
  const dialog = page.getByRole('dialog');
  const quote = panel.getByTestId('suggestions-quote').locator('[data-suggestion]');
  await editor.click(button(quote, /^Accept /));
  await quote.waitFor({ state: 'detached' });

  const events = panel.getByTestId('suggestions-event').locator('[data-suggestion]');
  const eventOf = (dated: string) => events.filter({ has: page.getByText(dated, { exact: true }) });
  for (const { dated, title } of KNOWN) {
    await editor.click(button(eventOf(dated), /^Accept /));
    await editor.choose(dialog.getByLabel('Another record of the archive'), title);
    await eventOf(dated).waitFor({ state: 'detached' });
  }
  // The same happening a second time, in other words.
  await editor.click(button(eventOf('October 2021'), /^Reject /));
  await eventOf('October 2021').waitFor({ state: 'detached' });
  await decideEvents(panel);
  await publish();

  const [, headline = ''] = text.split('\n').filter((line) => line.trim() !== '');
  const { documentId } = await findByName(desk.admin, 'article', 'headline', headline.trim());
  const { data: whole } = await asReader(desk.dateline.base, `articles/${documentId}/page`);
  const people = ['Sergey Lavrov', 'Oana Lungescu', 'Heiko Maas', 'Alexander Grushko'];
  for (const expected of [...people, 'Ministry of Foreign Affairs of Russia', 'Reuters']) {
    expect(JSON.stringify(whole)).toContain(expected);
  }
  const { data: entries } = await asReader(desk.dateline.base, `articles/${documentId}/timeline`);
  expect(entries.map(({ title }) => title)).toEqual([
    'Russia annexes Crimea',
    ...KNOWN.map(({ title }) => title),
    'Russia warns against an allied presence in Ukraine',
    'NATO expels eight members of the Russian mission',
    'Russia suspends its mission to NATO',
    'Accreditations of the NATO military mission in Moscow end',
  ]);
  const { clicks, fields } = editor.done;
  const done = { clicks: clicks - before.clicks, fields: fields - before.fields };
  console.log(`The seed page, from paste to published: ${done.clicks} clicks, ${done.fields} fields.`);
  // At ten seconds each, two and a half minutes; by hand it is 27 and 26.
  expect(done).toEqual({ clicks: 12, fields: 3 });
});

test('one file that is refused does not stop the others, and the report says how to mend it', async () => {
  await openImport();
  await editor.page.locator('input[type=file]').setInputFiles([
    {
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    },
    {
      name: 'harbour.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(PAGE.replace(HEADLINE, 'The harbour stays open')),
    },
  ]);
  await main().getByText('2 things to import').waitFor();
  await main().getByText('It cannot be imported').waitFor();
  await button(main(), 'harbour.txt').click();
  await becomes().getByRole('heading', { name: 'The harbour stays open' }).waitFor();
  await button(main(), 'Make drafts').click();
  await main()
    .getByText(/1 refused, 1 made|1 made, 1 refused/)
    .waitFor();
  await main().getByRole('link', { name: 'The harbour stays open' }).waitFor();
  const refused = main().getByRole('listitem').filter({ hasText: 'picture.txt' });
  await refused.getByText('refused', { exact: true }).waitFor();
  expect(await refused.locator('p').textContent()).toMatch(/\. .+\.$/);
});

test('the same page again changes nothing', async () => {
  await openImport();
  await editor.page.getByLabel('Or paste the text of a page').fill(PAGE.replace(HEADLINE, 'Twice is once'));
  await becomes().getByText('A new draft').waitFor();
  await button(main(), 'Make the draft').click();
  await main().getByText('1 made', { exact: true }).waitFor();
  await button(main(), 'Import something else').click();
  await editor.page.getByLabel('Or paste the text of a page').fill(PAGE.replace(HEADLINE, 'Twice is once'));
  await becomes().getByText('Imported before, and nothing is new').waitFor();
  await button(main(), 'Make the draft').click();
  await main().getByText('1 unchanged', { exact: true }).waitFor();
});

test('leaving while an import runs asks first', async () => {
  const { page, context } = editor;
  await openImport();
  await page.getByLabel('Or paste the text of a page').fill(PAGE.replace(HEADLINE, 'A long import'));
  await becomes().waitFor();
  // The network is away, so that the import goes on until it is back.
  await context.setOffline(true);
  await button(main(), 'Make the draft').click();
  await main().getByText('Reading').waitFor();
  await page.getByRole('link', { name: 'Timeline' }).click();
  await button(page.getByRole('alertdialog'), 'Stay').click();
  await context.setOffline(false);
  await main().getByText('1 made', { exact: true }).waitFor();
});

describe.each([{ dark: false }, { dark: true }])('dark: $dark', ({ dark }) => {
  test('a screen reader and a keyboard can import', async () => {
    const other = await Editor.open(desk.browser, desk.dateline.base, { dark });
    await other.logIn({ email: 'ada@example.org', password: 'Correct-horse-1' });
    const { page } = other;
    await openImport(other);
    expect(await faultsIn(other, 'main')).toEqual([]);
    await page.getByLabel('Or paste the text of a page').focus();
    await page.keyboard.insertText(PAGE.replace(HEADLINE, `With keys alone, dark: ${dark}`));
    await page.getByTestId('import-becomes').waitFor();
    expect(await faultsIn(other, 'main')).toEqual([]);
    await button(main(other), 'Make the draft').press('Enter');
    await page.getByRole('heading', { name: '1 made' }).and(page.locator(':focus')).waitFor();
    expect(await faultsIn(other, 'main')).toEqual([]);
    await other.close();
  });
});

test('who may not import is not offered to, and the page says that it is not allowed', async () => {
  const { editor: reporter } = await openColleague(desk, 'Reporter');
  expect(await reporter.page.getByRole('link', { name: 'Timeline' }).count()).toBe(1);
  expect(await reporter.page.getByRole('link', { name: 'Import' }).count()).toBe(0);
  await reporter.visit('import');
  await reporter.page
    .getByText(/don't have permission|not allowed|permissions/i)
    .first()
    .waitFor();
  await reporter.close();
});
