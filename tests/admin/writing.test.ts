import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/chromium';
import { type Dateline, startDateline } from './support/dateline';
import { Editor, editAddress } from './support/editor';
import { BODY, EVENTS, HEADLINE, QUOTE, STANDFIRST } from './support/made-up';
import { asReader } from './support/server-side';

let dateline: Dateline;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  [dateline, browser] = await Promise.all([startDateline(), launchChromium()]);
  editor = await Editor.open(browser, dateline.base);
});

afterAll(async () => {
  await browser?.close();
  await dateline?.stop();
});

test('an editor registers, writes an article from nothing, links, dates, quotes, cites and publishes it', async () => {
  await editor.register();
  await editor.visit(editAddress('article'));
  const { page } = editor;
  const checks = editor.panel('Checks');
  await checks.getByTestId('checks-summary').waitFor();

  await editor.type(page.locator('[name=headline]'), HEADLINE);
  await editor.type(page.locator('[name=standfirst]'), STANDFIRST);
  await editor.click(page.locator('[contenteditable=true]'));
  editor.done.fields += 1;
  for (const paragraph of BODY) {
    await page.keyboard.insertText(paragraph);
    await page.keyboard.press('Enter');
  }

  // Links: the checks know the names in the text.
  for (const name of ['Sergey Lavrov', 'Jens Stoltenberg', 'North Atlantic Treaty Organization']) {
    await editor.click(checks.getByRole('button', { name: `Link ${name}`, exact: true }));
  }

  // Dates: an event as the article words it, and one that the archive has already.
  const timeline = editor.panel('Timeline');
  for (const { when, edtf, title } of EVENTS) {
    await editor.click(timeline.getByRole('button', { name: 'Add an event' }));
    await editor.type(timeline.getByLabel('When'), when);
    await timeline.getByText(edtf).waitFor();
    await editor.type(timeline.getByLabel('What happened'), title);
    await editor.click(timeline.getByRole('button', { name: 'Add', exact: true }));
    await timeline.getByRole('link', { name: title }).waitFor();
  }

  // A quote without a speaker stops publication, and the panel leads to the field.
  const quotes = page.locator('label', { hasText: /^Quotes/ }).locator('xpath=../../..');
  await editor.click(quotes.getByRole('button', { name: /Click to add one/ }));
  await editor.type(page.locator('[name="quotes.0.text"]'), QUOTE);
  await checks.getByText(/1 error stops publication/).waitFor();
  await editor.click(checks.getByRole('button', { name: /Go to field: .*(quote|says|speak)/i }).first());
  const speaker = page.locator('[name="quotes.0.speaker"]');
  await speaker.and(page.locator(':focus')).waitFor();
  await editor.choose(speaker, 'Sergey Lavrov');

  // Citations: one click makes the organization's source and cites it.
  await editor.click(checks.getByRole('button', { name: /^Cite / }).first());
  await checks.getByText(/can be published|All checks pass/).waitFor();
  await editor.click(page.getByRole('button', { name: 'Publish', exact: true }));
  await page.getByText('Published document').waitFor();

  const { data } = await asReader(
    dateline.base,
    `articles?filters[headline][$eq]=${encodeURIComponent(HEADLINE)}`,
  );
  const [published] = data;
  const { data: whole } = await asReader(dateline.base, `articles/${published?.documentId}/page`);
  const text = JSON.stringify(whole);
  for (const expected of ['Sergey Lavrov', 'Jens Stoltenberg', QUOTE, ...EVENTS.map(({ title }) => title)]) {
    expect(text).toContain(expected);
  }
  const { data: events } = await asReader(dateline.base, `articles/${published?.documentId}/timeline`);
  expect(events.map(({ date }) => (date as { edtf: string }).edtf).sort()).toEqual(
    EVENTS.map(({ edtf }) => edtf).sort(),
  );
  // What a person does by hand for it, within ten minutes.
  expect(editor.done.clicks).toBeLessThanOrEqual(13);
  expect(editor.done.fields).toBeLessThanOrEqual(9);
});
