import { faultsIn } from './support/axe';
import { type Desk, openDesk } from './support/desk';
import { ADA, Editor, editAddress } from './support/editor';
import { type AdminClient, findByName } from './support/server-side';

let desk: Desk;
let admin: AdminClient;

beforeAll(async () => {
  desk = await openDesk();
  await desk.editor.close();
  ({ admin } = desk);
});

afterAll(async () => {
  await desk?.close();
});

describe.each([{ dark: false }, { dark: true }])(
  'a screen reader and a keyboard, dark: $dark',
  ({ dark }) => {
    let editor: Editor;

    beforeAll(async () => {
      editor = await Editor.open(desk.browser, desk.dateline.base, { dark });
      await editor.logIn(ADA);
    });

    afterAll(() => editor.close());

    test('can use the panels of an article', async () => {
      const article = await findByName(admin, 'article', 'slug', 'russia-suspends-mission-to-nato');
      await editor.visit(editAddress('article', article.documentId));
      await editor.panel('Checks').getByTestId('checks-summary').waitFor();
      await editor.panel('Related').getByRole('link').first().waitFor();
      await editor.panel('Timeline').getByRole('link').first().waitFor();
      await editor.panel('Timeline').getByRole('button', { name: 'Add an event' }).click();
      expect(await faultsIn(editor, 'aside')).toEqual([]);
    });

    test('can use the panels of a person', async () => {
      const person = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
      await editor.visit(editAddress('person', person.documentId));
      await editor.panel('Where used').getByRole('link').first().waitFor();
      await editor.panel('Connections').getByRole('link').first().waitFor();
      expect(await faultsIn(editor, 'aside')).toEqual([]);
    });

    test('can use the Timeline page', async () => {
      await editor.visit('timeline');
      await editor.page.getByRole('grid').getByRole('link').first().waitFor();
      expect(await faultsIn(editor, 'main')).toEqual([]);
    });

    test('can use the merge page', async () => {
      const one = await findByName(admin, 'person', 'name', 'Sergey Lavrov');
      const other = await findByName(admin, 'person', 'name', 'Jens Stoltenberg');
      await editor.visit(`merge?kind=person&ids=${one.documentId},${other.documentId}`);
      await editor.page.getByRole('button', { name: 'Merge 2 records' }).waitFor();
      expect(await faultsIn(editor, 'main')).toEqual([]);
    });
  },
);
