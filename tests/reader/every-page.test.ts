import { fillArchive } from './support/archive';
import { faultsOf } from './support/axe';
import { PAGES } from './support/pages';
import { openReader, type Reader, Visitor } from './support/reader';

/** Bytes of all JavaScript of the reader, compressed. */
const MOST_JAVASCRIPT = 10_000;

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
  await fillArchive(reader.app.strapi);
});

afterAll(() => reader?.close());

describe.each([
  { width: 390, dark: false },
  { width: 390, dark: true },
  { width: 1280, dark: false },
  { width: 1280, dark: true },
])('at $width pixels, dark: $dark', (look) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await Visitor.arrive(reader, look);
  });

  afterAll(() => visitor.leave());

  test.each(PAGES)('/reader%s is accessible, holds still, fits, and nothing complains', async (below) => {
    visitor.complaints.length = 0;
    await visitor.visit(below);
    await visitor.page.evaluate(() => document.querySelector('footer')?.scrollIntoView());
    expect({
      shift: await shiftOf(visitor),
      standsOut: await whatStandsOut(visitor),
      faults: await faultsOf(visitor.page),
      // The browser itself notes that a page is not there.
      complaints: visitor.complaints.filter((complaint) => !/status of 404/.test(complaint)),
    }).toEqual({ shift: 0, standsOut: [], faults: [], complaints: [] });
  });

  test('all pages together have next to no JavaScript', async () => {
    expect(visitor.scripts.size).toBeGreaterThan(2);
    expect(await visitor.javaScript()).toBeLessThan(MOST_JAVASCRIPT);
  });
});

describe('on the smallest phone', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await Visitor.arrive(reader, { width: 320, height: 640 });
  });

  afterAll(() => visitor.leave());

  test.each(PAGES)('/reader%s never scrolls sideways', async (below) => {
    await visitor.visit(below);
    expect(await whatStandsOut(visitor)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  let without: Visitor;
  let withIt: Visitor;

  beforeAll(async () => {
    without = await Visitor.arrive(reader, { javaScript: false });
    withIt = await Visitor.arrive(reader);
  });

  afterAll(async () => {
    await without.leave();
    await withIt.leave();
  });

  test.each(PAGES)('/reader%s says the same', async (below) => {
    await without.visit(below);
    await withIt.visit(below);
    const [plain, enhanced] = await Promise.all(
      [without, withIt].map(async ({ page }) => ((await page.locator('main').textContent()) ?? '').trim()),
    );
    expect(plain).not.toBe('');
    expect(plain).toBe(enhanced);
  });
});

/** What is wider than the window. */
async function whatStandsOut({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > room + 0.5)
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Cumulative layout shift so far, https://web.dev/articles/cls. */
async function shiftOf({ page }: Visitor): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // What is buffered is told before the second frame.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            observer.disconnect();
            resolve(sum);
          }),
        );
      }),
  );
}
