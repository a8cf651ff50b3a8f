/** What a visitor does with keyboard, pointer and printer. */
import { ARABIC, fillArchive } from './support/archive';
import { openReader, type Reader, Visitor } from './support/reader';

const SEED = '/articles/russia-suspends-mission-to-nato';

let reader: Reader;
let visitor: Visitor;

beforeAll(async () => {
  reader = await openReader();
  await fillArchive(reader.app.strapi);
});

afterAll(() => reader?.close());

beforeEach(async () => {
  visitor = await Visitor.arrive(reader);
});

afterEach(() => visitor?.leave());

describe('searching', () => {
  test('the first letters of a name suggest it, and arrow and Enter open its page', async () => {
    const { page } = visitor;
    await visitor.visit('/search');
    const box = page.getByRole('combobox', { name: 'Words' });
    await box.pressSequentially('lav');
    await page.getByRole('option', { name: /Sergey Lavrov/ }).waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await box.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await box.press('Enter');
    await page.waitForURL(/\/reader\/people\/sergey-lavrov$/);
  });

  test('Escape puts the suggestions away, and Enter then searches for what was typed', async () => {
    const { page } = visitor;
    await visitor.visit('/search');
    const box = page.getByRole('combobox', { name: 'Words' });
    await box.pressSequentially('lav');
    await page.getByRole('option').first().waitFor();
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('option').count()).toBe(0);
    await box.press('Enter');
    await page.waitForURL(/\/reader\/search\?q=lav/);
  });

  test('words that were found are marked', async () => {
    await visitor.visit('/search?q=mission');
    expect(await visitor.page.locator('mark').first().textContent()).toMatch(/mission/i);
  });

  test('kinds of results are links that keep the words', async () => {
    await visitor.visit('/search?q=nato');
    await visitor.page.getByRole('link', { name: 'Organizations', exact: true }).click();
    await visitor.page.waitForURL(/types=organization/);
    const kinds = await visitor.page.locator('.hit-kind').allInnerTexts();
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.every((kind) => kind.startsWith('Organization'))).toBe(true);
  });
});

describe('the timeline', () => {
  const dates = async () => visitor.page.locator('#found .timeline-when').allInnerTexts();
  const years = async () => (await dates()).map((date) => Number(/\d{4}/.exec(date)?.[0]));

  test('the keyboard moves an end of the range, and what is listed follows', async () => {
    const { page } = visitor;
    await visitor.visit('/timeline?organization=nato');
    const from = page.getByRole('slider', { name: 'From' });
    await from.focus();
    const before = await from.getAttribute('aria-valuetext');
    const told = page.waitForResponse(/\/reader\/timeline\?.*from=/);
    await from.press('PageUp');
    await told;
    const after = await from.getAttribute('aria-valuetext');
    expect(Number(after)).toBe(Number(before) + 5);
    await page.waitForURL(new RegExp(`from=${after}`));
    expect(Math.min(...(await years()))).toBeGreaterThanOrEqual(Number(after));
  });

  test('a pointer drags an end of the range, and what is listed follows', async () => {
    const { page } = visitor;
    await visitor.visit('/timeline?organization=nato');
    const to = page.getByRole('slider', { name: 'To' });
    const picture = (await page.locator('[data-scrubber]').boundingBox())!;
    const box = (await to.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(picture.x + picture.width * 0.4, box.y + box.height / 2, { steps: 5 });
    const told = page.waitForResponse(/\/reader\/timeline\?.*to=/);
    await page.mouse.up();
    await told;
    const after = Number(await to.getAttribute('aria-valuetext'));
    await page.waitForURL(new RegExp(`to=${after}`));
    expect(Math.max(...(await years()))).toBeLessThanOrEqual(after);
  });

  test('a name that is typed is found without a suggestion, and stays chosen', async () => {
    const without = await Visitor.arrive(reader, { javaScript: false });
    await without.visit('/timeline');
    await without.page.getByLabel('Person', { exact: true }).fill('lavrov');
    await without.page.getByRole('button', { name: 'Show' }).click();
    expect(await without.page.getByRole('checkbox', { name: 'Sergey Lavrov' }).isChecked()).toBe(true);
    expect(await without.page.locator('#found .timeline-entry').count()).toBeGreaterThan(3);
    await without.leave();
  });

  test('a suggestion that is taken is asked for by its own id, whatever its namesakes are called', async () => {
    const { page } = visitor;
    await visitor.visit('/timeline');
    const person = page.getByRole('combobox', { name: 'Person' });
    await person.pressSequentially('stolten');
    await page.getByRole('option', { name: /Jens Stoltenberg/ }).click();
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/person=jens-stoltenberg/);
  });

  test('a date that cannot be read is said beside the form, which keeps what was typed', async () => {
    await visitor.visit('/timeline?from=the+other+day');
    expect(await visitor.page.getByRole('alert').textContent()).toMatch(/from/);
    expect(await visitor.page.getByLabel('From', { exact: true }).first().inputValue()).toBe('the other day');
  });
});

describe('people and organizations', () => {
  test('an earlier page of a timeline leads back to the latest', async () => {
    const { page } = visitor;
    await visitor.visit('/people/busy');
    const latest = await page.locator('.timeline-title').allInnerTexts();
    await page.getByRole('link', { name: 'Earlier events' }).click();
    await page.waitForURL(/timeline=/);
    const earlier = await page.locator('.timeline-title').allInnerTexts();
    expect(earlier.some((title) => latest.includes(title))).toBe(false);
    await page.getByRole('link', { name: 'The latest events' }).click();
    await page.waitForURL((url) => !url.search);
    expect(await page.locator('.timeline-title').allInnerTexts()).toEqual(latest);
  });

  test('whoever is drawn in a network stands in the table beside it, with the same count', async () => {
    await visitor.visit('/organizations/crowded');
    const drawn = await visitor.page.locator('.network-wide title').allTextContents();
    const rows = await visitor.page
      .locator('.network-table tbody tr')
      .evaluateAll((found) =>
        found.map((row) =>
          [...row.querySelectorAll('th a, td.number')].map((cell) => cell.textContent).join(': '),
        ),
      );
    expect(drawn.length).toBeGreaterThan(20);
    for (const title of drawn.slice(1)) expect(rows).toContain(title.replace(/ articles?$/, ''));
  });

  test('people of an organization are asked for on a date, without JavaScript', async () => {
    const without = await Visitor.arrive(reader, { javaScript: false });
    await without.visit('/organizations/nato');
    await without.page.getByLabel('Who was there on').fill('2021-10-19');
    await without.page.getByRole('button', { name: 'Show' }).click();
    expect(await without.page.locator('.people-then').textContent()).toMatch(
      /Jens Stoltenberg Secretary General/,
    );
    await without.leave();
  });
});

describe('an article', () => {
  test('in Arabic runs from right to left, and inside the window', async () => {
    const phone = await Visitor.arrive(reader, { width: 390 });
    await phone.visit('/articles/arabic');
    const headline = phone.page.getByRole('heading', { level: 1 });
    expect(await headline.textContent()).toBe(ARABIC);
    expect(await headline.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const body = phone.page.getByText('وأضاف أن الاجتماع');
    expect(await body.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await body.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
    await phone.leave();
  });

  test('is printed with its text, and without what is for the screen', async () => {
    const { page } = visitor;
    await visitor.visit(SEED);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('main p').first().isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
  });

  test.each(['hover', 'focus'] as const)('tells on %s which role somebody held then', async (how) => {
    const { page } = visitor;
    await visitor.visit(SEED);
    const name = page
      .locator('.article-body')
      .getByRole('link', { name: /Lavrov/ })
      .first();
    const card = page.locator(`#${await name.getAttribute('aria-describedby')}`);
    expect(await card.isVisible()).toBe(false);
    await name[how]();
    await card.waitFor({ state: 'visible' });
    expect(await card.textContent()).toContain('Minister of Foreign Affairs');
  });
});
