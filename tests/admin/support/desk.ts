/** A Dateline of its own, with a browser in which its first administrator is signed in. */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser/chromium';
import { type Dateline, startDateline } from './dateline';
import { ADA, Editor } from './editor';
import { type AdminClient, asAdmin } from './server-side';

export interface Desk {
  dateline: Dateline;
  browser: Browser;
  /** Ada, who has registered. */
  editor: Editor;
  /** Her requests, without a page. */
  admin: AdminClient;
  close(): Promise<void>;
}

export async function openDesk(environment: Record<string, string> = {}): Promise<Desk> {
  const [dateline, browser] = await Promise.all([startDateline(environment), launchChromium()]);
  const close = async () => {
    await browser.close();
    await dateline.stop();
  };
  try {
    const editor = await Editor.open(browser, dateline.base);
    await editor.register();
    return { dateline, browser, editor, admin: await asAdmin(dateline.base, ADA), close };
  } catch (error) {
    await close();
    throw error;
  }
}
