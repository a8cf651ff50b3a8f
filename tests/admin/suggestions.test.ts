import type { Locator } from 'playwright-core';
import { faultsIn } from './support/axe';
import { openColleague } from './support/colleague';
import { type Desk, openDesk } from './support/desk';
import { type Editor, editAddress } from './support/editor';
import { BODY, HEADLINE, newcomers, QUOTE, STANDFIRST } from './support/made-up';
import { type AdminClient, asReader, findByName } from './support/server-side';

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

function bodyOf(paragraphs: readonly string[]) {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

async function draft(headline: string, paragraphs: readonly string[], by = admin): Promise<string> {
  const { body } = await by('POST', ARTICLE, {
    ...{ headline, standfirst: STANDFIRST, publishedOn: '2021-10-19T08:00:00.000Z' },
    body: bodyOf(paragraphs),
  });
  return (body as { data: { documentId: string } }).data.documentId;
}

/** The panel of a draft, with its suggestions. */
async function panelOf(documentId: string, at: Editor = editor): Promise<Locator> {
  await at.visit(editAddress('article', documentId));
  const panel = at.panel('Suggestions');
  await panel.locator('[data-suggestion]').first().waitFor();
  return panel;
}

const button = (within: Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
const standing = (panel: Locator) => panel.getByTestId('suggestions-standing');

/** Somebody or something whom the form links. */
const relation = (name: string) => editor.page.getByRole('button', { name, exact: true });

async function save(): Promise<void> {
  await button(editor.page.locator('body'), 'Save').click();
  await editor.page.getByText('Saved document').waitFor();
}

test('an editor accepts people, organizations, a quote and an event, and publishes', async () => {
  const id = await draft(HEADLINE, BODY);
  const panel = await panelOf(id);
  const lavrov = panel.locator('[data-suggestion]', { hasText: 'Sergey Lavrov' }).first();
  expect(await lavrov.locator('mark').first().textContent()).toBe('Sergey Lavrov');

  await button(panel, /^Accept all \d+ that are certain or likely$/).click();
  await standing(panel)
    .getByText(/^Accepted \d/)
    .waitFor();
  await button(panel, `Accept ${QUOTE}`).waitFor({ state: 'detached' });
  await button(panel, 'Undo').click();
  await button(panel, `Accept ${QUOTE}`).waitFor();
  await button(panel, /^Accept all \d+ that are certain or likely$/).click();
  await button(panel, `Accept ${QUOTE}`).waitFor({ state: 'detached' });

  const events = panel.getByTestId('suggestions-event');
  await button(events, /^Accept /)
    .first()
    .click();
  const dialog = editor.page.getByRole('dialog');
  await dialog.getByLabel('What happened').fill('An emergency line is agreed');
  await button(dialog, 'Create the event and link it').click();
  await standing(panel).getByText('Made and linked An emergency line is agreed').waitFor();
  await editor
    .panel('Checks')
    .getByText(/can be published|All checks pass/)
    .waitFor();
  await button(editor.page.locator('body'), 'Publish').click();
  await editor.page.getByText('Published document').waitFor();

  const { base } = desk.dateline;
  const { data: whole } = await asReader(base, `articles/${id}/page`);
  for (const expected of ['Sergey Lavrov', 'Jens Stoltenberg', 'North Atlantic Treaty Organization', QUOTE]) {
    expect(JSON.stringify(whole)).toContain(expected);
  }
  const { data: entries } = await asReader(base, `articles/${id}/timeline`);
  expect(entries).toMatchObject([
    {
      title: 'An emergency line is agreed',
      reportedBy: { articles: [{ dateWords: 'early 2018' }] },
    },
  ]);
});

test('what an editor rejects stays away after a reload, until it is taken back', async () => {
  const id = await draft('Two sides agree on nothing', BODY);
  let panel = await panelOf(id);
  await button(panel, 'Reject Jens Stoltenberg').click();
  await standing(panel).getByText('Rejected Jens Stoltenberg').waitFor();
  await button(panel, 'Accept Jens Stoltenberg').waitFor({ state: 'detached' });

  panel = await panelOf(id);
  expect(await button(panel, 'Accept Jens Stoltenberg').count()).toBe(0);
  await panel.getByText('1 rejected').click();
  await button(panel, 'Take back the rejection of Jens Stoltenberg').click();
  await button(panel, 'Accept Jens Stoltenberg').waitFor();
});

test('what is rejected before the first save is remembered with it', async () => {
  await editor.visit(editAddress('article'));
  const { page } = editor;
  await page.locator('[name=headline]').fill('A line is laid before it is saved');
  await page.locator('[contenteditable=true]').click();
  await page.keyboard.insertText(BODY[0]!);
  const panel = editor.panel('Suggestions');
  await button(panel, 'Reject Sergey Lavrov').click();
  await button(panel, 'Accept Sergey Lavrov').waitFor({ state: 'detached' });
  const sent = page.waitForResponse(
    (response) => response.url().includes('/suggestions/rejected') && response.request().method() === 'PUT',
  );
  await save();
  expect((await sent).status()).toBe(200);
  await page.reload();
  await panel.getByText('1 rejected').waitFor();
  expect(await button(panel, 'Accept Sergey Lavrov').count()).toBe(0);
});

test('instead of a new person, an editor chooses the one that the archive holds', async () => {
  const panel = await panelOf(await draft('A letter reaches the wrong desk', [newcomers('Ilse Brandvold')]));
  await button(panel, /^(Accept|Correct) Jens Stoltenburg$/)
    .first()
    .click();
  const dialog = editor.page.getByRole('dialog');
  await button(dialog, 'It is this one: Jens Stoltenberg').click();
  await standing(panel).getByText('Linked Jens Stoltenberg').waitFor();
  await relation('Jens Stoltenberg').waitFor();
});

test('somebody new is made, linked, and unlinked again by undoing', async () => {
  const panel = await panelOf(await draft('Nobody asked the harbour', [newcomers('Ilse Brandvold')]));
  await button(panel, 'Accept Ilse Brandvold').click();
  await button(editor.page.getByRole('dialog'), 'Create and link').click();
  await standing(panel).getByText('Made and linked Ilse Brandvold').waitFor();
  const linked = relation('Ilse Brandvold');
  await linked.waitFor();
  expect(await findByName(admin, 'person', 'name', 'Ilse Brandvold')).toMatchObject({ onRecord: false });
  await button(panel, 'Undo').click();
  await linked.waitFor({ state: 'detached' });
});

test('an editor corrects who said a quote', async () => {
  const panel = await panelOf(await draft('Who left the lights on', BODY));
  await button(panel, `Correct ${QUOTE}`).click();
  const dialog = editor.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'In words' }).click();
  await dialog.getByLabel('In words').last().fill('a doorman');
  await button(dialog, 'Add the quote').click();
  await standing(panel).getByText(`Added “${QUOTE}”`).waitFor();
  await save();
  const { body } = await admin(
    'GET',
    `${ARTICLE}/${(await findByName(admin, 'article', 'headline', 'Who left the lights on')).documentId}`,
  );
  expect(body).toMatchObject({ data: { quotes: [{ text: QUOTE, attribution: 'a doorman' }] } });
});

test('a role goes onto the record of its person', async () => {
  const panel = await panelOf(
    await draft('A minister of harbours', ['Harbour Minister Jens Stoltenberg spoke in Brussels.']),
  );
  const role = panel.getByTestId('suggestions-role').locator('[data-suggestion]').first();
  await role.getByText('If readers see the record, they see the role at once.').waitFor();
  const told = (await role.getByRole('heading').textContent()) ?? '';
  await button(role, `Accept ${told}`).click();
  await standing(panel).getByText(`On the record: ${told}`).waitFor();
  const { documentId } = await findByName(admin, 'person', 'name', 'Jens Stoltenberg');
  const { body } = await admin('GET', `/content-manager/collection-types/api::person.person/${documentId}`);
  const { roles } = (body as { data: { roles: { title: string; attestedOn: string | null }[] } }).data;
  const { title, attestedOn } = roles.at(-1)!;
  expect({ told: `Jens Stoltenberg: ${title}`, attestedOn }).toEqual({ told, attestedOn: '2021-10-19' });
});

test('without a connection the suggestions stay in sight, and nothing is lost', async () => {
  const panel = await panelOf(await draft('The line goes dead again', BODY));
  const { page, context } = editor;
  await context.setOffline(true);
  await page.locator('[name=kicker]').fill('Lines');
  await panel.getByText(/No connection/).waitFor();
  await button(panel, 'Accept Sergey Lavrov').click();
  await relation('Sergey Lavrov').waitFor();
  await button(panel, 'Reject Jens Stoltenberg').click();
  await standing(panel).getByText('That could not be done. Nothing was changed.').waitFor();
  await button(panel, 'Accept Jens Stoltenberg').waitFor();
  await context.setOffline(false);
  await panel.getByText(/No connection/).waitFor({ state: 'detached' });
});

test('the keyboard goes on with the next suggestion, and a screen reader finds no fault', async () => {
  const panel = await panelOf(await draft('By keyboard alone', [...BODY, newcomers('Torill Haugland')]));
  await button(panel, 'Accept Sergey Lavrov').press('Enter');
  await standing(panel).getByText('Linked Sergey Lavrov').waitFor();
  await button(panel, 'Accept Jens Stoltenberg').and(editor.page.locator(':focus')).waitFor();
  expect(await faultsIn(editor, 'aside')).toEqual([]);
  await button(panel, 'Accept Torill Haugland').press('Enter');
  await editor.page.getByRole('dialog').getByLabel('Or a new record, by the name').waitFor();
  expect(await faultsIn(editor, '[role=dialog]')).toEqual([]);
});

test('a reporter links whom the archive holds, and makes nobody', async () => {
  const { editor: reporter } = await openColleague(desk, 'Reporter');
  await reporter.visit(editAddress('article'));
  const { page } = reporter;
  await page.locator('[name=headline]').fill('A reporter writes');
  await page.locator('[contenteditable=true]').click();
  await page.keyboard.insertText(`${BODY[0]} ${newcomers('Torill Haugland')}`);
  const panel = reporter.panel('Suggestions');
  await button(panel, 'Accept Sergey Lavrov').waitFor();
  expect(await button(panel, 'Accept Torill Haugland').count()).toBe(0);
  await button(panel, 'Correct Torill Haugland').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Another record of the archive').waitFor();
  expect(await button(dialog, 'Create and link').count()).toBe(0);
  await reporter.close();
});

test('a researcher sees what the text suggests, and decides nothing', async () => {
  const id = await draft('A researcher reads', BODY);
  const { editor: researcher } = await openColleague(desk, 'Researcher');
  const panel = await panelOf(id, researcher);
  expect(await button(panel, /^(Accept|Correct|Reject)/).count()).toBe(0);
  await researcher.close();
});
