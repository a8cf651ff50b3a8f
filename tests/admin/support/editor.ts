/** An editor at a browser: what is done by hand, counted. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const PATIENCE = 30_000;

export const ADA = {
  firstname: 'Ada',
  lastname: 'Stone',
  email: 'ada@example.org',
  password: 'Correct-horse-1',
};

export interface Account {
  email: string;
  password: string;
}

export interface Options {
  width?: number;
  height?: number;
  dark?: boolean;
}

export class Editor {
  /** Clicks, and fields typed into. */
  readonly done = { clicks: 0, fields: 0 };

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly base: string,
  ) {}

  static async open(browser: Browser, base: string, options: Options = {}): Promise<Editor> {
    const { width = 1440, height = 900, dark = false } = options;
    const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
    // Strapi's tour would stand in front of everything, and its news above it.
    await context.addInitScript(
      (theme) => {
        localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false }));
        localStorage.setItem('STRAPI_THEME', theme);
        const { getItem } = Storage.prototype;
        Storage.prototype.getItem = function (key) {
          return key.startsWith('STRAPI_MEDIA_LIBRARY_BANNER') ? 'true' : getItem.call(this, key);
        };
      },
      dark ? 'dark' : 'light',
    );
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    return new Editor(context, page, base);
  }

  /** The first account of all, by the form that a first visit shows. */
  async register(): Promise<void> {
    const { page } = this;
    await page.goto(`${this.base}/admin`);
    await page.fill('[name=firstname]', ADA.firstname);
    await page.fill('[name=lastname]', ADA.lastname);
    await page.fill('[name=email]', ADA.email);
    await page.fill('[name=password]', ADA.password);
    await page.fill('[name=confirmPassword]', ADA.password);
    await page.click('button[type=submit]');
    await page.getByRole('heading', { name: /Hello Ada/ }).waitFor();
  }

  async logIn({ email, password }: Account): Promise<void> {
    const { page } = this;
    await page.goto(`${this.base}/admin/auth/login`);
    await page.fill('[name=email]', email);
    await page.fill('[name=password]', password);
    await page.click('button[type=submit]');
    await page.getByRole('heading', { name: /Hello/ }).waitFor();
  }

  /** Opens a page of the panel, such as `timeline`. */
  async visit(address: string): Promise<void> {
    await this.page.goto(`${this.base}/admin/${address}`);
  }

  async click(target: Locator): Promise<void> {
    this.done.clicks += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.done.fields += 1;
    await target.fill(text);
  }

  /** Chooses by name from one of Strapi's or our comboboxes. */
  async choose(combobox: Locator, name: string): Promise<void> {
    this.done.fields += 1;
    this.done.clicks += 1;
    await combobox.click();
    await combobox.fill(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  /** A side panel of the edit view, by its title. */
  panel(title: string): Locator {
    return this.page
      .locator('aside')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** The address of an edit view, or of the form for a new document. */
export function editAddress(kind: string, documentId = 'create'): string {
  return `content-manager/collection-types/api::${kind}.${kind}/${documentId}`;
}
