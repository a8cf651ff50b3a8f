import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/chromium';
import type { Slide } from '../../src/timeline/formats/timelinejs';
import { bootStrapi, type TestApp } from '../support';
import { serveTimeline, type TimelinePage } from './support/timeline-page';

let app: TestApp;
let browser: Browser;
let timeline: TimelinePage;
let page: Page;
let slides: Slide[];
/** What the browser complained of, and what it asked of others. */
const complaints: string[] = [];

beforeAll(async () => {
  app = await bootStrapi({ demo: true });
  const { body, text } = await app.request.get('/api/timeline?format=timelinejs&limit=100').expect(200);
  slides = body.events;
  timeline = await serveTimeline(text);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(timeline.address) && !request.url().startsWith('data:')) {
      complaints.push(`it asked for ${request.url()}`);
    }
  });
  await page.goto(timeline.address);
  await page
    .locator('.tl-timemarker')
    .nth(slides.length - 1)
    .waitFor({ state: 'attached' });
});

afterAll(async () => {
  await browser?.close();
  await timeline?.close();
  await app?.close();
});

const texts = async (selector: string) =>
  (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());

test('a slide and a marker for every event, in the order of time', async () => {
  expect(slides.length).toBeGreaterThan(20);
  const headlines = slides.map(({ text }) => text.headline.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
  expect((await texts('.tl-slide .tl-headline')).sort()).toEqual([...headlines].sort());
  expect((await texts('.tl-timemarker .tl-headline')).sort()).toEqual([...headlines].sort());
});

test('a date is as precise as it is known', async () => {
  const shown = await texts('.tl-slide .tl-headline-date');
  expect([...shown].sort()).toEqual(slides.map(({ display_date }) => display_date).sort());
  const precisions = [/^\d{4}$/, /^[A-Z][a-z]+ \d{4}$/, /^\d{1,2} [A-Z][a-z]+ \d{4}$/];
  for (const precision of precisions) expect(shown.filter((date) => precision.test(date))).not.toEqual([]);
});

test('a click leads to the next event', async () => {
  const active = page.locator('.tl-timemarker-active');
  const first = await active.getAttribute('id');
  await page.locator('.tl-slidenav-next').click();
  await page.locator(`.tl-timemarker-active:not([id="${first}"])`).waitFor({ state: 'attached' });
  const id = (await active.getAttribute('id'))?.replace(/-marker$/, '');
  const next = slides.find(({ unique_id }) => unique_id === id)!;
  const headline = page.locator(`[id="${id}"] .tl-headline`);
  await headline.waitFor({ state: 'visible' });
  expect(await headline.innerHTML()).toBe(next.text.headline);
});

test('the browser complains of nothing, and nobody else is asked', () => {
  expect(complaints).toEqual([]);
});
