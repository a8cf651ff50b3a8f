/** The reader of a Dateline with the demo archive, and a browser to look at it. */
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser/chromium';
import { bootStrapi, type TestApp } from '../../support';

const PATIENCE = 20_000;

export interface Reader {
  readonly app: TestApp;
  readonly base: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openReader(): Promise<Reader> {
  const [app, browser] = await Promise.all([bootStrapi({ demo: true }), launchChromium()]);
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  return {
    ...{ app, browser, base: `http://127.0.0.1:${port}` },
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

export interface Look {
  width?: number;
  height?: number;
  dark?: boolean;
  javaScript?: boolean;
}

/** A visitor's window, and what went wrong in it. */
export class Visitor {
  /** Errors of the console, uncaught ones, and what the Content Security Policy refused. */
  readonly complaints: string[] = [];
  /** Addresses of the JavaScript that was loaded. */
  readonly scripts = new Set<string>();

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly base: string,
  ) {}

  static async arrive({ browser, base }: Reader, look: Look = {}): Promise<Visitor> {
    const { width = 1280, height = 900, dark = false, javaScript = true } = look;
    const options: BrowserContextOptions = {
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: javaScript,
      locale: 'en-GB',
      reducedMotion: 'reduce',
    };
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const visitor = new Visitor(context, page, base);
    page.on('console', (message) => {
      if (message.type() === 'error') visitor.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visitor.complaints.push(error.message));
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') visitor.scripts.add(response.url());
    });
    return visitor;
  }

  /** Opens a page of the reader, such as `/people/sergey-lavrov`: its modules have run. */
  async visit(below: string): Promise<void> {
    await this.page.goto(`${this.base}/reader${below}`, { waitUntil: 'load' });
  }

  /** Bytes of the JavaScript that was loaded, compressed. */
  async javaScript(): Promise<number> {
    let bytes = 0;
    for (const address of this.scripts) bytes += gzipSync(await (await fetch(address)).text()).length;
    return bytes;
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
