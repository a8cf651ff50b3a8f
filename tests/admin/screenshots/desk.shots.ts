/**
 * Takes the pictures of docs/editors.md: `npm run screenshots`. All sizes and themes go to .tmp/screenshots, to be
 * looked at; the guide's own, 1,440 wide and light, to docs/images. `-t desk-merge` takes one.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Receiver, startReceiver } from '../../api/webhooks/receiver';
import { type Desk, openDesk } from '../support/desk';
import { ADA, Editor } from '../support/editor';
import { DELIVERING } from '../support/webhooks';
import { fillDesk } from './fill-desk';
import { fillWebhooks } from './fill-webhooks';
import { PICTURES } from './pictures';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const ALL = path.join(ROOT, '.tmp', 'screenshots');
const GUIDE = path.join(ROOT, 'docs', 'images');

const WINDOWS = [
  { width: 1440, height: 1000, dark: false },
  { width: 1440, height: 1000, dark: true },
  { width: 1280, height: 800, dark: false },
  { width: 1280, height: 800, dark: true },
];

const HIGH = 3_000;

let desk: Desk;
let receiver: Receiver;

beforeAll(async () => {
  mkdirSync(ALL, { recursive: true });
  receiver = await startReceiver();
  desk = await openDesk(DELIVERING);
  await desk.editor.close();
  await fillDesk(desk.admin);
  await fillWebhooks(desk.admin, receiver.url);
});

afterAll(async () => {
  await desk?.close();
  await receiver?.close();
});

describe.each(WINDOWS)('$width wide, dark: $dark', (window) => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.open(desk.browser, desk.dateline.base, window);
    await editor.logIn(ADA);
  });

  afterAll(() => editor?.close());

  test.each(PICTURES)('$name', async ({ name, open }) => {
    await editor.page.setViewportSize(window);
    const shown = await open(editor, desk.admin);
    // The page scrolls inside of itself: what is to be seen whole needs a window that is high enough.
    if (shown) await editor.page.setViewportSize({ width: window.width, height: HIGH });
    const file = path.join(ALL, `${name}-${window.width}-${window.dark ? 'dark' : 'light'}.png`);
    if (shown) await shown.screenshot({ path: file });
    else await editor.page.screenshot({ path: file });
    if (window.width === 1440 && !window.dark) copyFileSync(file, path.join(GUIDE, `${name}.png`));
    if (window.width === 1440 && window.dark && name === 'desk-timeline')
      copyFileSync(file, path.join(GUIDE, `${name}-dark.png`));
  });
});
