/** What the guide shows: each panel and page, brought to where a picture of it says something. */
import type { Locator } from 'playwright-core';
import { type Editor, editAddress } from '../support/editor';
import { HEADLINE, newcomers, PAGE, QUOTE, STANDFIRST } from '../support/made-up';
import { type AdminClient, findByName } from '../support/server-side';

/** A part of the page; null for all of it that the window shows. */
export type Shown = Locator | null;

export interface Picture {
  /** The file's name in docs/images, without its ending. */
  name: string;
  /** Opens it, and waits until it is filled. */
  open: (editor: Editor, admin: AdminClient) => Promise<Shown>;
}

type Opens = (editor: Editor, admin: AdminClient) => Promise<void>;

const SEED = 'russia-suspends-mission-to-nato';

/** A side panel of what was opened. */
function panelOf(open: Opens, title: string): Picture['open'] {
  return async (editor, admin) => {
    await open(editor, admin);
    return editor.panel(title);
  };
}

/** The whole window. */
function windowOf(open: Opens): Picture['open'] {
  return async (editor, admin) => {
    await open(editor, admin);
    return null;
  };
}

async function openArticle(editor: Editor, admin: AdminClient): Promise<void> {
  const { documentId } = await findByName(admin, 'article', 'slug', SEED);
  await editor.visit(editAddress('article', documentId));
  await editor.panel('Checks').getByTestId('checks-summary').waitFor();
  await editor.panel('Timeline').getByRole('link').first().waitFor();
  await editor.panel('Related').getByRole('link').first().waitFor();
}

async function openPerson(editor: Editor, admin: AdminClient): Promise<void> {
  const { documentId } = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  await editor.visit(editAddress('person', documentId));
  for (const panel of ['Where used', 'Timeline', 'Connections']) {
    await editor.panel(panel).getByRole('link').first().waitFor();
  }
  await editor
    .panel('Looks like')
    .getByRole('link', { name: /Merge with/ })
    .waitFor();
}

/** A draft with something to mend. */
async function openDraft(editor: Editor): Promise<void> {
  await editor.visit(editAddress('article'));
  const { page } = editor;
  await page.locator('[name=headline]').fill(HEADLINE);
  await page.locator('[name=standfirst]').fill(STANDFIRST);
  await page.locator('[contenteditable=true]').click();
  await page.keyboard.insertText(
    `“${QUOTE},” said Jens Stoltenberg of the North Atlantic Treaty Organization.`,
  );
  await editor.panel('Checks').getByRole('button', { name: 'Link Jens Stoltenberg' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A draft that names somebody of the archive, somebody new, and somebody whose name is nearly one of the archive. */
async function openSuggestions(editor: Editor): Promise<void> {
  await editor.visit(editAddress('article'));
  const { page } = editor;
  await page.locator('[name=headline]').fill(HEADLINE);
  await page.locator('[contenteditable=true]').click();
  const words = `“${QUOTE},” said Sergey Lavrov. The two sides had agreed in early 2018 to keep a line open. ${newcomers('Ilse Brandvold')}`;
  await page.keyboard.insertText(words);
  await editor.panel('Suggestions').getByRole('button', { name: 'Accept Ilse Brandvold' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openImport({ page, ...editor }: Editor): Promise<void> {
  await page.goto(`${editor.base}/admin/import`);
  await page.getByLabel('Or paste the text of a page').fill(PAGE);
  await page.getByTestId('import-becomes').getByText('Sergey Lavrov (certain)').waitFor();
}

async function openTimelinePage({ page, ...editor }: Editor): Promise<void> {
  await page.goto(`${editor.base}/admin/timeline`);
  await page.getByRole('grid').getByRole('link').first().waitFor();
}

async function openMerge(editor: Editor, admin: AdminClient): Promise<void> {
  const one = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
  const other = await findByName(admin, 'person', 'name', 'Sergei Lavrov');
  await editor.visit(`merge?kind=person&ids=${one.documentId},${other.documentId}`);
  await editor.page.getByRole('button', { name: 'Merge 2 records' }).waitFor();
}

export const PICTURES: readonly Picture[] = [
  { name: 'desk-article', open: windowOf(openArticle) },
  { name: 'desk-checks', open: panelOf(openDraft, 'Checks') },
  { name: 'desk-suggestions', open: panelOf(openSuggestions, 'Suggestions') },
  {
    name: 'desk-suggestions-new',
    open: async (editor) => {
      await openSuggestions(editor);
      await editor
        .panel('Suggestions')
        .getByRole('button', { name: /^(Accept|Correct) Jens Stoltenburg$/ })
        .first()
        .click();
      const dialog = editor.page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^It is this one/ }).waitFor();
      return dialog;
    },
  },
  { name: 'desk-import', open: windowOf(openImport) },
  {
    name: 'desk-import-report',
    open: async (editor) => {
      await editor.visit('import');
      const { page } = editor;
      await page.locator('input[type=file]').setInputFiles([
        { name: 'embassy.txt', mimeType: 'text/plain', buffer: Buffer.from(PAGE) },
        { name: 'scan.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]) },
      ]);
      await page.getByRole('button', { name: 'Make drafts' }).click();
      await page.getByRole('heading', { name: /1 refused/ }).waitFor();
      return page.locator('main');
    },
  },
  { name: 'desk-timeline-panel', open: panelOf(openArticle, 'Timeline') },
  { name: 'desk-related', open: panelOf(openArticle, 'Related') },
  { name: 'desk-person', open: windowOf(openPerson) },
  { name: 'desk-where-used', open: panelOf(openPerson, 'Where used') },
  { name: 'desk-connections', open: panelOf(openPerson, 'Connections') },
  { name: 'desk-looks-like', open: panelOf(openPerson, 'Looks like') },
  { name: 'desk-merge', open: windowOf(openMerge) },
  {
    name: 'webhooks',
    open: async (editor) => {
      await editor.visit('settings/dateline-webhooks');
      const { page } = editor;
      await page.getByRole('link', { name: 'Cache in front of the site' }).click();
      const deliveries = page.getByTestId('webhook-deliveries');
      await deliveries.getByText('1 change').first().waitFor();
      await deliveries.getByRole('button', { name: '1 attempt' }).first().click();
      await deliveries.getByText('Answered 204.').first().waitFor();
      return page.locator('main');
    },
  },
  {
    name: 'webhooks-list',
    open: async (editor) => {
      await editor.visit('settings/dateline-webhooks');
      await editor.page.getByText('Failing').waitFor();
      return null;
    },
  },
  { name: 'desk-timeline', open: windowOf(openTimelinePage) },
  {
    name: 'desk-timeline-large',
    open: async (editor, admin) => {
      await openArticle(editor, admin);
      await editor
        .panel('Timeline')
        .getByRole('button', { name: /Enlarge/ })
        .click();
      const large = editor.page.getByRole('dialog');
      await large.getByRole('link').first().waitFor();
      return large;
    },
  },
  {
    name: 'desk-list',
    open: async (editor) => {
      await editor.visit('content-manager/collection-types/api::article.article?pageSize=10');
      await editor.page
        .getByRole('grid')
        .getByText(/Ready|warning|error/)
        .first()
        .waitFor();
      return null;
    },
  },
  {
    name: 'desk-home',
    open: async (editor) => {
      await editor.visit('');
      await editor.page
        .getByRole('link', { name: /Lavrov|Stoltenberg|NATO/ })
        .first()
        .waitFor();
      await editor.page.getByText('Another transliteration of one name').first().waitFor();
      return null;
    },
  },
  {
    name: 'desk-date',
    open: async (editor) => {
      await editor.visit(editAddress('event'));
      await editor.page.locator('#date').fill('early 2018');
      await editor.page.getByText('2018-01/2018-04').waitFor();
      return null;
    },
  },
];
