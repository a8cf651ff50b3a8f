import { existsSync, readFileSync } from 'node:fs';
import { type Desk, openDesk } from './support/desk';
import { type Editor, editAddress } from './support/editor';
import { onSeedPage, SEED_PAGE } from './support/seed-page';
import { asReader, findByName } from './support/server-side';

/** As somebody reads them in the text and types them, and the events that the archive has of them. */
const EVENTS = [
  { when: '18 Oct 2021', title: 'Russia suspends its mission to NATO' },
  { when: '1 November 2021', title: 'Accreditations of the NATO military mission in Moscow end' },
  { when: '6 October 2021', title: 'NATO expels eight members of the Russian mission' },
  { when: '2015', title: 'NATO limits the Russian mission to thirty' },
  { when: '27 March 2018', title: 'NATO cuts the Russian mission to twenty' },
  { when: 'September 2021', title: 'Russia warns against an allied presence in Ukraine' },
  { when: '18 March 2014', title: 'Russia annexes Crimea' },
];

/** Who says the quotations of the text, in their order. */
const SAID_BY = ['Oana Lungescu', 'Oana Lungescu', 'Heiko Maas', 'Alexander Grushko'];

let desk: Desk;
let editor: Editor;

beforeAll(async () => {
  if (!existsSync(SEED_PAGE)) return;
  desk = await openDesk();
  ({ editor } = desk);
});

afterAll(async () => {
  await desk?.close();
});

onSeedPage(
  'an editor enters the seed page by hand and publishes it, within ten minutes of clicks',
  async () => {
    const { headline, standfirst, body, quotes } = seedPage();
    await editor.visit(editAddress('article'));
    const { page } = editor;
    const before = { ...editor.done };
    const checks = editor.panel('Checks');
    await checks.getByTestId('checks-summary').waitFor();
    await editor.type(page.locator('[name=headline]'), `${headline}, entered by hand`);
    await editor.type(page.locator('[name=standfirst]'), standfirst);
    await editor.click(page.locator('[contenteditable=true]'));
    editor.done.fields += 1;
    for (const paragraph of body) {
      await page.keyboard.insertText(paragraph);
      await page.keyboard.press('Enter');
    }

    await editor.click(checks.getByRole('button', { name: /^Link all \d+ names$/ }));
    const timeline = editor.panel('Timeline');
    for (const { when, title } of EVENTS) {
      await editor.click(timeline.getByRole('button', { name: 'Add an event' }));
      await editor.type(timeline.getByLabel('When'), when);
      await editor.type(timeline.getByLabel('What happened'), title);
      const known = timeline.getByRole('link', { name: title }).locator('xpath=..');
      await editor.click(known.getByRole('button', { name: 'Link it' }));
      await timeline.getByRole('button', { name: 'Add an event' }).waitFor();
    }

    const list = (name: RegExp) => page.locator('label', { hasText: name }).locator('xpath=../../..');
    for (const [index, speaker] of SAID_BY.entries()) {
      const add = list(/^Quotes/).getByRole('button', { name: index ? 'Add an entry' : /Click to add one/ });
      await editor.click(add);
      await editor.type(page.locator(`[name="quotes.${index}.text"]`), quotes[index]!);
      await editor.choose(page.locator(`[name="quotes.${index}.speaker"]`), speaker);
    }

    await editor.click(list(/^Citations/).getByRole('button', { name: /Click to add one/ }));
    await editor.choose(page.locator('[name="citations.0.source"]'), 'Reuters');
    await checks.getByText(/can be published|All checks pass/).waitFor();
    await editor.click(page.getByRole('button', { name: 'Publish', exact: true }));
    await page.getByText('Published document').waitFor();

    const entered = await findByName(desk.admin, 'article', 'headline', `${headline}, entered by hand`);
    const { data: events } = await asReader(desk.dateline.base, `articles/${entered.documentId}/timeline`);
    expect(events.map(({ title }) => title)).toEqual(
      expect.arrayContaining(EVENTS.map(({ title }) => title)),
    );
    const { data: whole } = await asReader(desk.dateline.base, `articles/${entered.documentId}/page`);
    for (const expected of ['Sergey Lavrov', ...SAID_BY, 'Reuters']) {
      expect(JSON.stringify(whole)).toContain(expected);
    }
    // At ten seconds each, nine minutes.
    const { clicks, fields } = editor.done;
    expect({ clicks: clicks - before.clicks, fields: fields - before.fields }).toEqual({
      clicks: 27,
      fields: 26,
    });
  },
);

/** The page's parts, as an editor would pick them out. */
function seedPage(): { headline: string; standfirst: string; body: string[]; quotes: string[] } {
  const [, headline = '', standfirst = '', , , , , ...body] = readFileSync(SEED_PAGE, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const quotes = [...body.join('\n').matchAll(/“([^“”]{8,})”/g)].map(([, text]) => text!);
  const spoken = quotes.filter((text) => /^(We regret|NATO’s policy|it will|bogeyman)/.test(text));
  return { headline, standfirst, body, quotes: spoken };
}
