/**
 * Takes the pictures of docs/reader.md: `npm run screenshots -- reader`. Every page in all sizes and themes goes to
 * .tmp/screenshots, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openReader, type Reader, Visitor } from '../support/reader';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const ALL = path.join(ROOT, '.tmp', 'screenshots');
const GUIDE = path.join(ROOT, 'docs', 'images');

const SEED = '/articles/russia-suspends-mission-to-nato';

const PICTURES = [
  { name: 'reader-front', below: '', look: { height: 1100 } },
  { name: 'reader-article', below: SEED, look: { height: 1100 } },
  { name: 'reader-article-dark', below: SEED, look: { width: 390, height: 844, dark: true } },
  { name: 'reader-person', below: '/people/jens-stoltenberg', look: { height: 1100 } },
  { name: 'reader-timeline', below: '/timeline?organization=nato', look: { height: 1100 } },
  { name: 'reader-search', below: '/search?q=mission', look: { height: 900 } },
  { name: 'reader-network', below: '/people/sergey-lavrov', look: {}, part: '.network-drawings' },
];

const WINDOWS = [
  { width: 390, height: 844, dark: false },
  { width: 390, height: 844, dark: true },
  { width: 1280, height: 900, dark: false },
  { width: 1280, height: 900, dark: true },
];

let reader: Reader;

beforeAll(async () => {
  mkdirSync(ALL, { recursive: true });
  reader = await openReader();
});

afterAll(() => reader?.close());

test.each(PICTURES)('$name', async ({ name, below, look, part }) => {
  const visitor = await Visitor.arrive(reader, look);
  await visitor.visit(below);
  const file = path.join(GUIDE, `${name}.png`);
  if (part) await visitor.page.locator(part).screenshot({ path: file });
  else await visitor.page.screenshot({ path: file });
  await visitor.leave();
});

describe.each(WINDOWS)('$width wide, dark: $dark', (window) => {
  test.each(PICTURES)('$name', async ({ name, below }) => {
    const visitor = await Visitor.arrive(reader, window);
    await visitor.visit(below);
    const file = path.join(ALL, `${name}-${window.width}-${window.dark ? 'dark' : 'light'}.png`);
    await visitor.page.screenshot({ path: file, fullPage: true });
    await visitor.leave();
  });
});
